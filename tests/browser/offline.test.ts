import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { listen } from '../support/loopback.ts';
import { PROJECT } from '../support/run-script.ts';
import { arabicArticle } from '../support/sample-pages.ts';
import { visitSite } from '../support/visit-site.ts';

const site = visitSite();

/** Paths that the caches of the page's origin hold. */
const keptPaths = (): Promise<string[]> =>
  caches
    .keys()
    .then((names) => Promise.all(names.map((name) => caches.open(name).then((cache) => cache.keys()))))
    .then((requests) => requests.flat().map(({ url }) => new URL(url).pathname));

const hashOf = (text = ''): string => createHash('sha256').update(text).digest('hex').slice(0, 16);

/** A list of files to keep, as a build writes it. */
const listed = (version: string, core: Record<string, string>): string =>
  JSON.stringify({ version, core, digest: {} });

it('a reader of the front page can read its first stories offline, and sees which pages are not cached', async () => {
  const { story, article } = arabicArticle();
  const { page, troubles } = await site.visit('/', { serviceWorkers: 'allow' });
  const wanted = `/2026-03-18/articles/${article.slug}/`;
  await expect.poll(() => page.evaluate(keptPaths), { interval: 500 }).toContain(wanted);
  await expect
    .poll(() => page.evaluate(keptPaths), { interval: 500 })
    .toEqual(
      expect.arrayContaining([
        '/',
        `/2026-03-18/${story.slug}/`,
        '/offline/',
        '/globe/',
        '/globe.json',
        '/globe-countries.json',
        '/reader-countries.json',
      ]),
    );
  expect(troubles).toEqual([]);
  await page.context().setOffline(true);
  await page.reload();
  await page.locator('overview-globe[data-ready]').waitFor();
  await page.goto(`/2026-03-18/${story.slug}/`);
  // The map is a part of a drawing in a file of its own.
  const land = page.locator('.who-covers svg use').first();
  expect((await land.boundingBox())?.width).toBeGreaterThan(100);
  await page.getByRole('link', { name: article.title, exact: true }).first().click();
  expect(await page.locator('h1').textContent()).toContain(article.title);
  expect(await page.locator('h1').evaluate((element) => getComputedStyle(element).fontWeight)).toBe('600');
  await page.goto('/status/');
  expect(await page.locator('h1').textContent()).toBe('You are offline');
});

it('a new build is kept at once, though pages may be cached for minutes, and of it only what has changed is fetched', async () => {
  const files: Record<string, string> = {
    '/': '<!doctype html><title>Monday</title>',
    '/offline/': '<!doctype html><title>Offline</title>',
    '/style.css': 'p { color: red }',
    '/sw.js': readFileSync(join(PROJECT, 'public/sw.js'), 'utf8'),
  };
  const listNow = (version: string) =>
    listed(version, {
      '': hashOf(files['/']),
      'offline/': hashOf(files['/offline/']),
      'style.css': hashOf(files['/style.css']),
    });
  files['/offline.json'] = listNow('monday');
  const asked: string[] = [];
  const server = createServer(({ url = '/' }, response) => {
    asked.push(url);
    const type = url.endsWith('.js')
      ? 'text/javascript'
      : url.endsWith('.json')
        ? 'application/json'
        : 'text/html';
    response.setHeader('Cache-Control', 'max-age=600').setHeader('Content-Type', type).end(files[url]);
  });
  const { page } = await site.visit('/about/', {
    baseURL: `http://localhost:${await listen(server)}`,
    serviceWorkers: 'allow',
  });
  const keep = () =>
    page.evaluate(async () => {
      const { active } = await navigator.serviceWorker
        .register('/sw.js')
        .then(() => navigator.serviceWorker.ready);
      active?.postMessage('keep');
    });
  const keptTitles = () =>
    page.evaluate(async () => {
      const names = await caches.keys();
      const pages = await Promise.all(
        names.map(async (name) => (await (await caches.open(name)).match('/'))?.text()),
      );
      return pages.map((text) => text?.replace(/.*<title>|<.title>/g, ''));
    });
  await page.goto('/');
  await keep();
  await expect.poll(keptTitles).toEqual(['Monday']);
  files['/'] = '<!doctype html><title>Tuesday</title>';
  files['/offline.json'] = listNow('tuesday');
  asked.length = 0;
  await keep();
  await expect.poll(keptTitles).toEqual(['Tuesday']);
  expect(asked.filter((url) => url !== '/sw.js').sort()).toEqual(['/', '/offline.json']);
});

it('the site says how it is installed', async () => {
  const { page } = await site.visit('/');
  const manifest = await page.evaluate(async () => {
    const link = document.querySelector<HTMLLinkElement>('link[rel=manifest]');
    return (await fetch(link?.href ?? '')).json() as Promise<{
      icons: { src: string; sizes: string }[];
      start_url: string;
    }>;
  });
  expect(manifest.start_url).toBe('/');
  for (const { src, sizes } of manifest.icons) {
    const size = await page.evaluate(async (address) => {
      const image = new Image();
      image.src = address;
      await image.decode();
      return `${image.naturalWidth}x${image.naturalHeight}`;
    }, src);
    expect(size).toBe(sizes);
  }
});
