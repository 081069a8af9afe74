import { connect } from 'node:net';
import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { repeatableMessage } from '../../../scripts/pipeline/outcome/repeatable-message.ts';
import { inLittleWork } from '../../support/work-time.ts';

describe('what the runtime says of an error is the same in every run', () => {
  it.each([
    [
      'write EPROTO 802C1234ABCD0000:error:0A000410:SSL routines:ssl3_read_bytes:sslv3 alert handshake failure:../deps/openssl/openssl/ssl/record/rec_layer_s3.c:1605:SSL alert number 40\n',
      'write EPROTO sslv3 alert handshake failure',
    ],
    [
      '00C2:error:0A00010B:SSL routines::wrong version number:s3.c:7:\n00C2:error:0A000126:SSL routines::unexpected eof while reading:s3.c:9:\n',
      'wrong version number unexpected eof while reading',
    ],
    ['connect ETIMEDOUT 192.0.2.1:443 - Local (10.0.0.7:53422)', 'connect ETIMEDOUT 192.0.2.1:443'],
    ["ENOENT: no such file, open '/tmp/overview-a1B2/x/day.json'", "ENOENT: no such file, open 'day.json'"],
    ['worker: file:///home/me/overview/scripts/feed-worker.ts ended', 'worker: feed-worker.ts ended'],
    ["open 'C:\\Users\\me\\day.json'", "open 'day.json'"],
  ])('%s', (said, right) => {
    expect(repeatableMessage(said)).toBe(right);
  });

  it.each([
    'getaddrinfo ENOTFOUND news.example',
    'connect ECONNREFUSED 192.0.2.1:443',
    'https://news.example/a/b/c.xml: HTTP 404, over 10 s of work and/or 3 MB',
    "Hostname/IP does not match certificate's altnames: Host: a.example. is not in the cert's altnames: DNS:b.example",
  ])('and what does not differ stays: %s', (said) => {
    expect(repeatableMessage(said)).toBe(said);
  });

  it('as Node itself writes it', async () => {
    const [error] = (await once(
      connect({ port: 1, host: '127.0.0.1', localAddress: '127.0.0.1' }),
      'error',
    ).catch((thrown: unknown) => [thrown])) as [Error];
    expect(repeatableMessage(error.message)).toBe('connect ECONNREFUSED 127.0.0.1:1');
  });

  it('in a short time, however long it is', () => {
    for (const piece of ['a:', '/a', 'a:error:a:', 'C:\\a', 'ab'])
      inLittleWork(500, () => repeatableMessage(piece.repeat(1_000_000)));
  });
});
