import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openRun } from '../../../scripts/adapters/http/open-run.ts';
import { HttpCache } from '../../../scripts/adapters/http/http-cache.ts';
import type { FetchResult } from '../../../scripts/pipeline/gather/fetcher.ts';
import { listen } from '../../support/loopback.ts';
import { makeFetcher, temporaryFolder } from '../../support/make-fetcher.ts';

/** Fetches a feed in as many runs as there are answers, which are asked for in turn. */
async function fetchInRuns(
  runs: number,
  answer: (request: IncomingMessage, response: ServerResponse, visit: number) => void,
) {
  const cache = await temporaryFolder();
  const requests: IncomingMessage[] = [];
  const port = await listen(
    createServer((request, response) => answer(request, response, requests.push(request))),
  );
  const results: FetchResult[] = [];
  for (let run = 0; run < runs; run++) {
    const fetcher = await makeFetcher(port, { cache });
    results.push(await fetcher.fetch('http://news.test/feed', 'feed'));
  }
  return { requests, results, cache };
}

const bodyOf = (result: FetchResult) => (result.ok ? String(result.value.body) : undefined);

describe('what an earlier run fetched', () => {
  it('is asked for by its ETag and date, and serves again when it is unchanged', async () => {
    const { requests, results } = await fetchInRuns(2, (request, response) => {
      const known = request.headers['if-none-match'] === 'W/"1"';
      response.writeHead(known ? 304 : 200, {
        etag: 'W/"1"',
        'last-modified': 'Mon, 23 Nov 2026 06:00:00 GMT',
      });
      response.end(known ? undefined : 'the feed');
    });
    expect(requests[1]?.headers['if-modified-since']).toBe('Mon, 23 Nov 2026 06:00:00 GMT');
    expect(results).toMatchObject([
      { ok: true, value: { notModified: false } },
      { ok: true, value: { notModified: true } },
    ]);
    expect(results.map(bodyOf)).toEqual(['the feed', 'the feed']);
  });

  it('is shown as its headers ask when it is unchanged: those of the answer replace their own kind', async () => {
    const { results } = await fetchInRuns(3, (_request, response, visit) => {
      response.setHeader('etag', '"1"');
      if (visit === 1)
        response
          .setHeader('x-robots-tag', 'nosnippet')
          .setHeader('tdm-reservation', '1')
          .writeHead(200)
          .end('the feed');
      else response.setHeader('x-robots-tag', `max-snippet:${visit}0`).writeHead(304).end();
    });
    expect(results.map((result) => result.ok && result.value.robotsTag)).toEqual([
      'nosnippet\ntdm-reservation',
      'max-snippet:20\ntdm-reservation',
      'max-snippet:30\ntdm-reservation',
    ]);
  });

  it('is asked for by no date of a clock that was ahead, which would be newer than all that comes', async () => {
    const { requests } = await fetchInRuns(2, (_request, response) => {
      response.writeHead(200, { 'last-modified': 'Tue, 01 Jan 2999 00:00:00 GMT' }).end('the feed');
    });
    expect(requests.map(({ headers }) => headers['if-modified-since'])).toEqual([undefined, undefined]);
  });

  it('gives way when it has changed', async () => {
    const { results } = await fetchInRuns(2, (_request, response, visit) => {
      response.writeHead(200, { etag: `"${visit}"` }).end(`version ${visit}`);
    });
    expect(results.map(bodyOf)).toEqual(['version 1', 'version 2']);
  });

  it('is not asked for while Cache-Control says that it is fresh', async () => {
    const { requests, results } = await fetchInRuns(3, (_request, response) => {
      response.writeHead(200, { 'cache-control': 'public, max-age=31536000' }).end('the feed');
    });
    expect(requests).toHaveLength(1);
    expect(results[2]).toMatchObject({ value: { notModified: true, bytes: 0 } });
  });

  it('is asked for when it has spent its freshness on the way', async () => {
    const { requests } = await fetchInRuns(2, (_request, response) => {
      response.writeHead(200, { 'cache-control': 'max-age=600', age: '600' }).end('the feed');
    });
    expect(requests).toHaveLength(2);
  });

  it.each(['no-store', 'no-cache', 'max-age=0', 'max-age=-1', ''])(
    'is asked for with "%s"',
    async (control) => {
      const { requests } = await fetchInRuns(2, (_request, response) => {
        response.writeHead(200, { 'cache-control': control }).end('the feed');
      });
      expect(requests).toHaveLength(2);
    },
  );

  it('leaves nothing on disk when the server says no-store', async () => {
    const { cache } = await fetchInRuns(1, (_request, response) => {
      response.writeHead(200, { 'cache-control': 'no-store' }).end('the feed');
    });
    expect(await readdir(cache)).toEqual([]);
  });

  it.each(['x'.repeat(100_000), 'a\u0001b', 'naïve'])(
    'sends no validator back that could do harm',
    async (etag) => {
      const { requests, results } = await fetchInRuns(2, (_request, response) => {
        response.socket?.write(
          `HTTP/1.1 200 OK\r\nETag: "${etag.slice(0, 9_000)}"\r\nLast-Modified: yes\r\nContent-Length: 4\r\n\r\nfeed`,
        );
      });
      for (const { headers } of requests) {
        expect(headers).not.toHaveProperty('if-none-match');
        expect(headers).not.toHaveProperty('if-modified-since');
      }
      expect(results).toHaveLength(2);
    },
  );

  it('is fetched again when its file is broken', async () => {
    const cache = await temporaryFolder();
    const port = await listen(createServer((_request, response) => response.end('the feed')));
    const first = await makeFetcher(port, { cache });
    await first.fetch('http://news.test/feed', 'feed');
    for (const name of await readdir(cache)) await writeFile(join(cache, name), '{"url":');
    const second = await makeFetcher(port, { cache });
    expect(await second.fetch('http://news.test/feed', 'feed')).toMatchObject({
      ok: true,
      value: { notModified: false },
    });
  });

  it('is tidied away when it was not used for long', async () => {
    const { cache } = await fetchInRuns(1, (_request, response) => response.end('the feed'));
    await new HttpCache(cache).tidy(Date.now() - 60_000, Date.now());
    expect(await readdir(cache)).toHaveLength(1);
    await new HttpCache(cache).tidy(Date.now() + 60_000, Date.now());
    expect(await readdir(cache)).toEqual([]);
  });
});

describe('what a run noted whose clock was years ahead', () => {
  const LATER = Date.now() + 4 * 365 * 86_400_000;

  it('silences no host, and is not taken for fresh', async () => {
    const cache = await temporaryFolder();
    const kept = new HttpCache(cache);
    const url = 'http://news.test/feed';
    const body = Buffer.from('old');
    await kept.write({ url, finalUrl: url, receivedAt: LATER, freshUntil: LATER, body });
    await kept.writeWait('news.test', { until: LATER, asked: 'for now' });
    const port = await listen(createServer((_request, response) => response.end('the feed')));
    const fetcher = await makeFetcher(port, { cache });
    expect(bodyOf(await fetcher.fetch(url, 'feed'))).toBe('the feed');
  });

  it('is not resumed', async () => {
    const runs = await temporaryFolder();
    await openRun(runs, 'question', LATER);
    const run = await openRun(runs, 'question', Date.now());
    expect(run.continued).toBe(false);
    expect(Date.parse(run.startedAt)).toBeLessThanOrEqual(Date.now());
  });
});

describe('redirects', () => {
  it('without an address are none', async () => {
    const { requests, results } = await fetchInRuns(1, (_request, response) => {
      response.writeHead(301, { location: '' }).end();
    });
    expect(requests).toHaveLength(1);
    expect(results[0]).toMatchObject({ ok: false, failure: { reason: 'HTTP error', detail: 'HTTP 301' } });
  });

  it('that were permanent half a day ago are asked for again: a server may have erred', async () => {
    const cache = await temporaryFolder();
    const url = 'http://news.test/feed';
    const movedTo = 'http://news.test/wrong';
    const receivedAt = Date.now() - 13 * 3_600_000;
    const body = Buffer.from('wrong');
    await new HttpCache(cache).write({ url, finalUrl: movedTo, movedTo, receivedAt, freshUntil: 0, body });
    const port = await listen(createServer((_request, response) => response.end('right')));
    const fetcher = await makeFetcher(port, { cache });
    expect(await fetcher.fetch(url, 'feed')).toMatchObject({ ok: true, value: { url, movedTo: undefined } });
  });

  it('that are permanent are remembered and reported; the next run asks at the new place', async () => {
    const { requests, results } = await fetchInRuns(2, ({ url }, response) => {
      if (url === '/feed') response.writeHead(301, { location: '/new' }).end();
      else if (url === '/new') response.writeHead(308, { location: 'http://other.test/newest' }).end();
      else response.end('the feed');
    });
    expect(requests.map(({ url }) => url)).toEqual(['/feed', '/new', '/newest', '/newest']);
    expect(results[0]).toMatchObject({ ok: true, value: { movedTo: 'http://other.test/newest' } });
    expect(results[1]).toMatchObject({ ok: true, value: { movedTo: 'http://other.test/newest' } });
  });

  it('that are temporary are followed and forgotten', async () => {
    const { requests, results } = await fetchInRuns(2, ({ url }, response) => {
      if (url === '/feed') response.writeHead(302, { location: '/today' }).end();
      else response.end('the feed');
    });
    expect(requests.map(({ url }) => url)).toEqual(['/feed', '/today', '/feed', '/today']);
    expect(results[1]).toMatchObject({ value: { url: 'http://news.test/today', movedTo: undefined } });
  });
});

describe('a host that asks to wait', () => {
  it('is not asked before, in this run or the next', async () => {
    const { requests, results } = await fetchInRuns(2, (_request, response) => {
      response.writeHead(429, { 'retry-after': '3600' }).end();
    });
    expect(requests).toHaveLength(1);
    expect(results[1]).toMatchObject({ ok: false, failure: { reason: 'asked to wait' } });
  });

  it('is left alone by all other requests too, when the wait is short', async () => {
    const starts: number[] = [];
    const port = await listen(
      createServer((_request, response) => {
        starts.push(performance.now());
        if (starts.length === 1) response.writeHead(429, { 'retry-after': '1' }).end();
        else response.end('the feed');
      }),
    );
    const fetcher = await makeFetcher(port);
    const all = await Promise.all([1, 2, 3].map((n) => fetcher.fetch(`http://news.test/${n}`, 'feed')));
    expect(all.every(({ ok }) => ok)).toBe(true);
    expect((starts[1] ?? 0) - (starts[0] ?? 0)).toBeGreaterThan(900);
  });

  it('is asked again in this run when the wait is short', async () => {
    const { results } = await fetchInRuns(1, (_request, response, visit) => {
      if (visit === 1) response.writeHead(429, { 'retry-after': '1' }).end();
      else response.end('the feed');
    });
    expect(results[0]).toMatchObject({ ok: true });
  });
});
