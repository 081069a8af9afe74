import { readFileSync } from 'node:fs';
import { createSecureServer } from 'node:http2';
import { createServer } from 'node:https';
import { createServer as createTcpServer } from 'node:net';
import { describe, expect, it } from 'vitest';
import { listen } from '../../support/loopback.ts';
import { makeFetcher } from '../../support/make-fetcher.ts';

const pem = (name: string) =>
  readFileSync(new URL(`../../fixtures/tls/${name}.pem`, import.meta.url), 'utf8');
const key = pem('key');

async function fetchFrom(cert: string, host: string, ca?: string) {
  const port = await listen(createServer({ key, cert }, (_request, response) => response.end('a feed')));
  const fetcher = await makeFetcher(port, ca === undefined ? {} : { ca });
  return fetcher.fetch(`https://${host}/feed`, 'feed');
}

describe('https', () => {
  it('reads from a server that proves its name', async () => {
    expect(await fetchFrom(pem('valid'), 'valid.test', pem('valid'))).toMatchObject({ ok: true });
  });

  it('refuses a certificate that nobody vouches for', async () => {
    expect(await fetchFrom(pem('valid'), 'valid.test')).toMatchObject({
      ok: false,
      failure: { reason: 'TLS failure' },
    });
  });

  it('refuses an expired certificate', async () => {
    const result = await fetchFrom(pem('expired'), 'expired.test', pem('expired'));
    expect(result).toMatchObject({ ok: false, failure: { reason: 'TLS failure' } });
  });

  it('refuses a certificate of another name', async () => {
    const result = await fetchFrom(pem('valid'), 'other.test', pem('valid'));
    expect(result).toMatchObject({ ok: false, failure: { reason: 'TLS failure' } });
  });

  it('gives up on a server that never shakes hands', async () => {
    const fetcher = await makeFetcher(await listen(createTcpServer()), { requestTime: 200 });
    expect(await fetcher.fetch('https://valid.test/', 'feed')).toMatchObject({
      failure: { reason: 'timed out' },
    });
  });

  it('says so when the port speaks no TLS', async () => {
    const port = await listen(createTcpServer((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n')));
    const fetcher = await makeFetcher(port);
    const result = await fetcher.fetch('https://valid.test/', 'feed');
    expect(result).toMatchObject({ failure: { reason: 'TLS failure' } });
    // OpenSSL's message begins with the number of its thread.
    if (!result.ok) expect(result.failure.detail).toMatch(/^(?:write EPROTO )?[a-z ]+ \([A-Z_]+\)$/);
  });

  it('says so when the server speaks HTTP/2 only, whose cut bodies could not be recognised', async () => {
    const server = createSecureServer({ key, cert: pem('valid') }, (_request, response) => {
      response.end('a feed');
    });
    const fetcher = await makeFetcher(await listen(server), { ca: pem('valid'), retries: [] });
    expect(await fetcher.fetch('https://valid.test/feed', 'feed')).toMatchObject({ ok: false });
  });
});
