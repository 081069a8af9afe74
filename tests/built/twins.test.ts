import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import robotsParser from 'robots-parser';
import { describe, expect, inject, it } from 'vitest';
import { isSearchable } from '../../scripts/adapters/site/searchable-html.ts';
import { readStories } from '../support/sample-pages.ts';

const SITE = 'http://localhost:4321';
const dist = join(inject('sampleProject'), 'dist');
const read = (file: string): string => readFileSync(join(dist, file), 'utf8');
const stories = readStories().map((story) => ({ story, folder: `${story.day}/${story.slug}` }));

/** Markdown without its escapes, and text without its entities. */
const unescaped = (markdown: string): string => markdown.replaceAll(/\\(?=[^\w\s])/g, '');
const decoded = (html: string): string =>
  html
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ');

/** Whether an address of the site leads to a file of it. */
function isThere(address: string): boolean {
  const path = decodeURIComponent(new URL(address).pathname);
  return existsSync(join(dist, path.endsWith('/') ? `${path}index.html` : path));
}

describe('the Markdown twins', () => {
  it('are named by the pages of their stories, and by no other page', () => {
    const named = globSync('**/*.html', { cwd: dist }).flatMap((page) => {
      const [, href] = /<link rel="alternate" type="text\/markdown" href="([^"]+)"/.exec(read(page)) ?? [];
      return href === undefined ? [] : [[page, href]];
    });
    expect(named.sort()).toEqual(
      stories.map(({ folder }) => [`${folder}/index.html`, `/${folder}/index.md`]).sort(),
    );
    expect(globSync('**/*.md', { cwd: dist }).sort()).toEqual(
      stories.map(({ folder }) => `${folder}/index.md`).sort(),
    );
  });

  it.each(stories.map(({ story, folder }) => [story.slug, folder, story] as const))(
    '%s: quotes what the page quotes, and leads to pages that are there',
    (_, folder, story) => {
      const twin = unescaped(read(`${folder}/index.md`));
      const page = decoded(read(`${folder}/index.html`));
      expect(twin.split('\n')[0]).toBe(`# ${story.title}`);
      expect(twin).toContain('This is a sample: everything in it is invented.');
      const quotes = Array.from(twin.matchAll(/^> (“.+”)$/gm), ([, quote = '']) => quote);
      expect(quotes.filter((quote) => !page.includes(quote))).toEqual([]);
      const own = Array.from(twin.matchAll(/\]\((http:\/\/localhost:4321[^)]*)\)/g), ([, to = '']) => to);
      expect(own.length).toBeGreaterThan(story.articles.length);
      expect(own.filter((address) => !isThere(address))).toEqual([]);
      for (const code of story.coverage.noMatch) expect(twin).toMatch(new RegExp(`0 of ${code.headlines} `));
    },
  );

  it('quote in all', () => {
    const quotes = stories.flatMap(({ folder }) => read(`${folder}/index.md`).match(/^> “.+”$/gm) ?? []);
    expect(quotes.length).toBeGreaterThan(stories.length);
  });

  it('are in no list of pages: not in the sitemap, the search, or what is kept for offline reading', () => {
    const maps = globSync('sitemap*.xml', { cwd: dist }).map(read).join();
    expect(maps).toContain(`${SITE}/data/</loc>`);
    expect(maps).not.toContain('.md<');
    expect(read('offline.json')).not.toContain('.md"');
    const { languages } = JSON.parse(read('pagefind/2026-03/pagefind-entry.json')) as {
      languages: Record<string, { page_count: number }>;
    };
    const indexed = Object.values(languages).reduce((sum, { page_count }) => sum + page_count, 0);
    const marked = globSync('**/index.html', { cwd: dist }).filter((page) => isSearchable(read(page)));
    expect(indexed).toBe(marked.length);
  });

  it('are kept from search engines by robots.txt, and from nobody else', () => {
    const robots = robotsParser(`${SITE}/robots.txt`, read('robots.txt'));
    const [{ folder } = { folder: '' }] = stories;
    for (const engine of ['Googlebot', 'Bingbot']) {
      expect(robots.isAllowed(`${SITE}/${folder}/index.md`, engine)).toBe(false);
      expect(robots.isAllowed(`${SITE}/${folder}/`, engine)).toBe(true);
      expect(robots.isAllowed(`${SITE}/data/index.json`, engine)).toBe(true);
    }
    expect(robots.isAllowed(`${SITE}/${folder}/index.md`, 'SomeReader')).toBe(true);
    expect(robots.getSitemaps()).toEqual([`${SITE}/sitemap-index.xml`]);
  });
});

it('llms.txt leads to what is there', () => {
  const text = read('llms.txt');
  const links = Array.from(text.matchAll(/\]\(([^)]+)\)/g), ([, to = '']) => to);
  expect(text).toMatch(/^# Overview\n\n> \S/);
  expect(text).toContain('This is a sample: everything in it is invented.');
  expect(links).toContain(`${SITE}/data/2026-03-18/digest.json`);
  expect(links.length).toBeGreaterThan(10);
  expect(links.filter((address) => !isThere(address))).toEqual([]);
});
