import { createServer, type IncomingMessage } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { listen } from '../../support/loopback.ts';
import { makeFetcher } from '../../support/make-fetcher.ts';

/** A server that takes its time and counts who asks at once, by host and over all. */
async function startCountingServer(milliseconds = 30) {
  const seen = { requests: [] as IncomingMessage[], starts: [] as number[], most: 0, mostOfAHost: 0 };
  const now = new Map<string, number>();
  const port = await listen(
    createServer((request, response) => {
      const host = request.headers.host ?? '';
      seen.requests.push(request);
      seen.starts.push(performance.now());
      now.set(host, (now.get(host) ?? 0) + 1);
      seen.mostOfAHost = Math.max(seen.mostOfAHost, ...now.values());
      seen.most = Math.max(
        seen.most,
        [...now.values()].reduce((sum, count) => sum + count, 0),
      );
      void sleep(milliseconds).then(() => {
        now.set(host, (now.get(host) ?? 0) - 1);
        response.end('a feed');
      });
    }),
  );
  return { port, seen };
}

describe('requests are spread over time', () => {
  it('one at a time to a host, several hosts at once, never more than allowed', async () => {
    const { port, seen } = await startCountingServer();
    const fetcher = await makeFetcher(port, { concurrency: 3 });
    const addresses = ['a', 'b', 'c', 'd', 'e'].flatMap((host) =>
      [1, 2, 3].map((n) => `http://${host}.test/${n}`),
    );
    const results = await Promise.all(addresses.map((address) => fetcher.fetch(address, 'feed')));
    expect(results.every(({ ok }) => ok)).toBe(true);
    expect(seen.mostOfAHost).toBe(1);
    expect(seen.most).toBe(3);
  });

  it('those to a host in the order in which they were asked for, so that it refuses the same ones each time', async () => {
    let pages = 0;
    const port = await listen(
      createServer(({ url }, response) => {
        if (url === '/robots.txt') response.writeHead(404).end();
        else response.writeHead(pages++ < 3 ? 200 : 429).end('a page');
      }),
    );
    const fetcher = await makeFetcher(port, { retries: [] });
    const addresses = Array.from({ length: 12 }, (_, n) => `http://news.test/${n}`);
    const results = await Promise.all(addresses.map((address) => fetcher.fetch(address, 'page')));
    expect(results.map(({ ok }) => ok)).toEqual(addresses.map((_, n) => n < 3));
    const details = results.flatMap((result) => (result.ok ? [] : result.failure.detail));
    expect(new Set(details)).toEqual(new Set(['the host asked for no requests for now']));
  });

  it('with a pause between two to the same host', async () => {
    const { port, seen } = await startCountingServer(0);
    const fetcher = await makeFetcher(port, { gap: 120 });
    await Promise.all([1, 2, 3].map((n) => fetcher.fetch(`http://a.test/${n}`, 'feed')));
    const pauses = seen.starts.slice(1).map((start, index) => start - (seen.starts[index] ?? 0));
    expect(Math.min(...pauses)).toBeGreaterThan(110);
  });

  it('by a client that says who it is and where its people can be reached, and sends no cookie', async () => {
    const { port, seen } = await startCountingServer(0);
    const fetcher = await makeFetcher(port);
    await fetcher.fetch('http://a.test/', 'feed');
    expect(seen.requests[0]?.headers).toMatchObject({
      'user-agent': 'Overview/test (+https://overview.test/about/)',
      'accept-encoding': 'gzip, br, zstd',
    });
    expect(seen.requests[0]?.headers).not.toHaveProperty('cookie');
  });

  it('until the run ends: what is not fetched then is out of time', async () => {
    const { port } = await startCountingServer(5_000);
    const fetcher = await makeFetcher(port, { signal: AbortSignal.timeout(100) });
    const results = await Promise.all([1, 2, 3].map((n) => fetcher.fetch(`http://a.test/${n}`, 'feed')));
    expect(results.map((result) => !result.ok && result.failure.reason)).toEqual(
      Array(3).fill('out of time'),
    );
  });
});
