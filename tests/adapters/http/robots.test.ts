import { createServer, type ServerResponse } from 'node:http';
import { describe, expect, it } from 'vitest';
import { HttpCache } from '../../../scripts/adapters/http/http-cache.ts';
import { listen } from '../../support/loopback.ts';
import { makeFetcher, temporaryFolder } from '../../support/make-fetcher.ts';

/** A site with a robots.txt, whose pages all exist; gives the paths that were asked for. */
async function startSite(robots: string | ((response: ServerResponse) => void)) {
  const paths: string[] = [];
  const port = await listen(
    createServer(({ url = '', headers }, response) => {
      paths.push(`${headers.host ?? ''}${url}`);
      if (url !== '/robots.txt') {
        const location =
          url === '/moved' ? '/private/page' : url === '/away' ? 'http://closed.test/a' : undefined;
        response.writeHead(location === undefined ? 200 : 302, location === undefined ? {} : { location });
        response.end('page');
      } else if (headers.host === 'closed.test') response.end('User-agent: *\nDisallow: /');
      else if (typeof robots === 'string') response.end(robots);
      else robots(response);
    }),
  );
  return { port, paths };
}

describe('robots.txt (RFC 9309) is asked before a page', () => {
  it('and what it forbids is not fetched', async () => {
    const { port, paths } = await startSite('User-agent: *\nDisallow: /private/\nAllow: /private/open');
    const fetcher = await makeFetcher(port);
    expect(await fetcher.fetch('http://news.test/private/page', 'page')).toMatchObject({
      failure: { reason: 'robots.txt' },
    });
    expect(await fetcher.fetch('http://news.test/private/open', 'page')).toMatchObject({ ok: true });
    expect(await fetcher.fetch('http://news.test/page', 'page')).toMatchObject({ ok: true });
    expect(paths).toEqual(['news.test/robots.txt', 'news.test/private/open', 'news.test/page']);
  });

  it('by our own name first', async () => {
    const { port } = await startSite('User-agent: *\nAllow: /\n\nUser-agent: overview\nDisallow: /');
    const fetcher = await makeFetcher(port);
    expect(await fetcher.fetch('http://news.test/page', 'page')).toMatchObject({
      failure: { reason: 'robots.txt' },
    });
  });

  it('and again at each redirect, on this site and on another', async () => {
    const { port, paths } = await startSite('User-agent: *\nDisallow: /private/');
    const fetcher = await makeFetcher(port);
    expect(await fetcher.fetch('http://news.test/moved', 'page')).toMatchObject({
      failure: { reason: 'robots.txt' },
    });
    expect(await fetcher.fetch('http://news.test/away', 'page')).toMatchObject({
      failure: { reason: 'robots.txt' },
    });
    expect(paths).not.toContain('closed.test/a');
  });

  it('and at the place to which a page has moved for good, though an earlier run has found it there', async () => {
    const { port, paths } = await startSite('User-agent: *\nDisallow:');
    const cache = await temporaryFolder();
    await new HttpCache(cache).write({
      url: 'http://news.test/old',
      finalUrl: 'http://closed.test/a',
      movedTo: 'http://closed.test/a',
      receivedAt: Date.now(),
      freshUntil: 0,
      body: Buffer.from('page'),
    });
    const fetcher = await makeFetcher(port, { cache });
    expect(await fetcher.fetch('http://news.test/old', 'page')).toMatchObject({
      failure: { reason: 'robots.txt' },
    });
    expect(paths).not.toContain('closed.test/a');
  });

  it('a site without one allows everything', async () => {
    const { port } = await startSite((response) => response.writeHead(404).end('no such page'));
    const fetcher = await makeFetcher(port);
    expect(await fetcher.fetch('http://news.test/page', 'page')).toMatchObject({ ok: true });
  });

  it.each([500, 503])('one that cannot be had (%i) forbids everything', async (status) => {
    const { port, paths } = await startSite((response) => response.writeHead(status).end());
    const fetcher = await makeFetcher(port);
    expect(await fetcher.fetch('http://news.test/page', 'page')).toMatchObject({
      failure: { reason: 'robots.txt' },
    });
    expect(paths).not.toContain('news.test/page');
  });

  it('is not asked before a feed, which is published to be read by programs', async () => {
    const { port, paths } = await startSite('User-agent: *\nDisallow: /');
    const fetcher = await makeFetcher(port);
    expect(await fetcher.fetch('http://news.test/feed', 'feed')).toMatchObject({ ok: true });
    expect(paths).toEqual(['news.test/feed']);
  });

  it('is asked once a day at most', async () => {
    const { port, paths } = await startSite('User-agent: *\nDisallow:');
    const cache = await temporaryFolder();
    for (const page of ['a', 'b']) {
      const fetcher = await makeFetcher(port, { cache });
      await fetcher.fetch(`http://news.test/${page}`, 'page');
    }
    expect(paths).toEqual(['news.test/robots.txt', 'news.test/a', 'news.test/b']);
  });

  it('slows us down when it says so', async () => {
    const { port } = await startSite('User-agent: *\nCrawl-delay: 0.3\nDisallow:');
    const fetcher = await makeFetcher(port);
    const began = performance.now();
    await fetcher.fetch('http://news.test/a', 'page');
    await fetcher.fetch('http://news.test/b', 'page');
    expect(performance.now() - began).toBeGreaterThan(290);
  });
});
