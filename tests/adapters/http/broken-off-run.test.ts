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

  it('has found unmodified what an earlier run kept, and not what it kept itself before its journal had it', async () => {
    const port = await listen(
      createServer(({ headers }, response) => {
        const isKnown = headers['if-none-match'] === '"one"';
        response.writeHead(isKnown ? 304 : 200, { etag: '"one"' }).end(isKnown ? '' : 'the feed');
      }),
    );
    const cache = await temporaryFolder();
    const fetchBy = async (clock: () => number, startedAt: string) => {
      const fetcher = await makeFetcher(port, { cache, clock, startedAt });
      return fetcher.fetch('http://news.test/feed', 'feed');
    };
    const at = (instant: string) => () => Date.parse(instant);
    const startedAt = '2026-03-18T00:07:00Z';
    const results = [
      await fetchBy(at('2026-03-18T00:07:30Z'), startedAt),
      await fetchBy(at('2026-03-18T00:09:00Z'), startedAt),
      await fetchBy(at('2026-03-19T00:07:30Z'), '2026-03-19T00:07:00Z'),
    ];
    expect(results.map((each) => each.ok && each.value.notModified)).toEqual([false, false, true]);
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
