import { expect, it } from 'vitest';
import { arabicArticle } from '../support/sample-pages.ts';
import { visitSite } from '../support/visit-site.ts';

const site = visitSite();

/** Paths that the caches of the page's origin hold. */
const keptPaths = (): Promise<string[]> =>
  caches
    .keys()
    .then((names) => Promise.all(names.map((name) => caches.open(name).then((cache) => cache.keys()))))
    .then((requests) => requests.flat().map(({ url }) => new URL(url).pathname));

it('a reader of the front page can read the whole digest offline, and sees which pages are not cached', async () => {
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
        '/countries/eg/',
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
