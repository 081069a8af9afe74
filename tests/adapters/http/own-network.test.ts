import { createServer } from 'node:http';
import { describe, expect, it } from 'vitest';
import { type Network, networkOf, publicNetwork } from '../../../scripts/adapters/http/network.ts';
import { listen } from '../../support/loopback.ts';
import { makeFetcher } from '../../support/make-fetcher.ts';

/** A server on this machine that must not be reached, and how often it was. */
async function startSecretServer() {
  const server = { port: 0, visits: 0 };
  server.port = await listen(
    createServer((_request, response) => {
      server.visits += 1;
      response.end('secret');
    }),
  );
  return server;
}

/** A network whose names have the addresses given, one answer after the other. */
function resolving(...answers: string[][]): Network {
  let asked = 0;
  const next = () => answers[Math.min(asked++, answers.length - 1)] ?? [];
  return {
    ...publicNetwork,
    resolve: () =>
      Promise.resolve(next().map((address) => ({ address, family: address.includes(':') ? 6 : 4 }))),
  };
}

describe('what is fetched cannot make us talk to our own network', () => {
  it.each([
    'http://127.0.0.1:PORT/',
    'http://127.1:PORT/',
    'http://0x7f.1:PORT/',
    'http://2130706433:PORT/',
    'http://0177.0.0.1:PORT/',
    'http://[::1]:PORT/',
    'http://[::ffff:127.0.0.1]:PORT/',
    'http://0:PORT/',
    'http://127.0.0.1.:PORT/',
    'http://①②⑦.0.0.1:PORT/',
  ])('%s is refused without a connection', async (address) => {
    const server = await startSecretServer();
    const fetcher = await makeFetcher(server.port, { network: publicNetwork });
    const result = await fetcher.fetch(address.replace('PORT', String(server.port)), 'feed');
    expect(result).toMatchObject({ ok: false, failure: { reason: 'address not allowed' } });
    expect(server.visits).toBe(0);
  });

  it.each([
    'file:///etc/passwd',
    'ftp://news.test/',
    'http://u:p@news.test/',
    'gopher://news.test',
    'nonsense',
    'http://news.test:25/',
    'https://news.test:22/',
    'http://news.test:1023/',
    'http://news.test:0/',
  ])('%s is refused', async (address) => {
    const fetcher = await makeFetcher(1, { network: publicNetwork });
    expect(await fetcher.fetch(address, 'feed')).toMatchObject({
      failure: { reason: 'address not allowed' },
    });
  });

  it('a name that leads to this machine is refused, even when its other address is public', async () => {
    const server = await startSecretServer();
    const fetcher = await makeFetcher(server.port, { network: resolving(['8.8.8.8', '127.0.0.1']) });
    const result = await fetcher.fetch(`http://rebind.test:${server.port}/`, 'feed');
    expect(result).toMatchObject({ ok: false, failure: { reason: 'address not allowed' } });
    expect(server.visits).toBe(0);
  });

  it('a name is resolved once a connection: a second answer cannot slip past the check', async () => {
    const server = await startSecretServer();
    const network = resolving(['192.0.2.1'], ['127.0.0.1']);
    const allowed: Network = { ...network, mayConnect: (address) => address !== '127.0.0.1' };
    const fetcher = await makeFetcher(server.port, { network: allowed, requestTime: 200, retries: [] });
    const result = await fetcher.fetch(`http://rebind.test:${server.port}/`, 'feed');
    expect(result.ok).toBe(false);
    expect(server.visits).toBe(0);
  });

  it('a name without address, and one that never answers, cost only their own request', async () => {
    const none = await makeFetcher(1, { network: resolving([]) });
    expect(await none.fetch('http://none.test/', 'feed')).toMatchObject({
      failure: { reason: 'host not found' },
    });
    const silent: Network = { ...publicNetwork, resolve: () => new Promise(() => undefined) };
    const slow = await makeFetcher(1, { network: silent, requestTime: 100 });
    expect(await slow.fetch('http://slow.test/', 'feed')).toMatchObject({ failure: { reason: 'timed out' } });
  });

  it('only the environment of the command leads names to this machine, and only to a port', () => {
    expect(networkOf({})).toBe(publicNetwork);
    expect(networkOf({ OVERVIEW_TEST_ORIGIN: '8123' })).toMatchObject({ port: 8123 });
    expect(() => networkOf({ OVERVIEW_TEST_ORIGIN: '10.0.0.1:80' })).toThrow('is not a port');
  });
});
