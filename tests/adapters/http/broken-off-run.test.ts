import { createServer } from 'node:http';
import { describe, expect, it } from 'vitest';
import { listen } from '../../support/loopback.ts';
import { makeFetcher, temporaryFolder } from '../../support/make-fetcher.ts';

describe('a run that was broken off', () => {
  it('goes on where it was: nothing is asked for twice, and the results are the same', async () => {
    const asked: string[] = [];
    const port = await listen(
      createServer(({ url = '' }, response) => {
        asked.push(url);
        if (url === '/robots.txt') response.end('User-agent: *\nDisallow: /private');
        else if (url === '/gone') response.writeHead(410).end();
        else
          response
            .writeHead(200, { 'cache-control': 'no-store', 'content-type': 'text/html' })
            .end(`page ${url}`);
      }),
    );
    const journal = await temporaryFolder();
    const addresses = ['/a', '/b', '/gone', '/private'].map((path) => `http://news.test${path}`);
    const run = async () => {
      const fetcher = await makeFetcher(port, { journal });
      return Promise.all(addresses.map((address) => fetcher.fetch(address, 'page')));
    };
    const first = await run();
    const second = await run();
    expect(second).toEqual(first);
    expect(asked.sort()).toEqual(['/a', '/b', '/gone', '/robots.txt']);
  });

  it('asks for what it had no time for', async () => {
    const port = await listen(createServer((_request, response) => response.end('the feed')));
    const journal = await temporaryFolder();
    const late = await makeFetcher(port, { journal, signal: AbortSignal.abort() });
    expect(await late.fetch('http://news.test/feed', 'feed')).toMatchObject({
      failure: { reason: 'out of time' },
    });
    const again = await makeFetcher(port, { journal });
    expect(await again.fetch('http://news.test/feed', 'feed')).toMatchObject({ ok: true });
  });
});
