import { afterEach, describe, expect, it, vi } from 'vitest';

/** The addresses of a site that is served below a base path. */
async function urlsBelow(base: string) {
  vi.resetModules();
  vi.stubEnv('BASE_URL', base);
  return import('../../src/lib/urls.ts');
}
afterEach(() => {
  vi.unstubAllEnvs();
  // Other files would find the last base path in the module that they share.
  vi.resetModules();
});

const page = { day: '2026-03-18', slug: 'talks-end' };

describe('addresses of pages', () => {
  it('end in a slash and begin at the root', async () => {
    const urls = await urlsBelow('/');
    expect(urls.dayPath('2026-03-18')).toBe('/2026-03-18/');
    expect(urls.storyPath(page)).toBe('/2026-03-18/talks-end/');
    expect(urls.articlePath(page)).toBe('/2026-03-18/articles/talks-end/');
    expect(urls.countryPath('FR')).toBe('/countries/fr/');
    expect(urls.countryFeedPath('FR')).toBe('/countries/fr/rss.xml');
  });

  it.each(['/news', '/news/'])('stay below the base path %s', async (base) => {
    const urls = await urlsBelow(base);
    expect(urls.sitePath('')).toBe('/news/');
    expect(urls.sitePath('/about/')).toBe('/news/about/');
    expect(urls.storyPath(page)).toBe('/news/2026-03-18/talks-end/');
  });
});
