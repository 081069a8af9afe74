import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, inject, it } from 'vitest';
import { readBuiltSite } from '../../scripts/bench/page-types.ts';
import { brokenLinks } from '../../scripts/checks/broken-links.ts';
import { sizeFailures } from '../../scripts/checks/feed-size.ts';
import { jsonFeedFailures } from '../../scripts/checks/json-feed-failures.ts';
import { missingPages } from '../../scripts/checks/rss-links.ts';
import { guidsOf, rssFailures } from '../../scripts/checks/rss-failures.ts';
import { childrenOf, parseXml, childText } from '../../scripts/checks/xml-tree.ts';
import { jsonPathOf } from '../../src/feeds/channel.ts';

const SITE = 'http://localhost:4321';
const dist = join(inject('sampleProject'), 'dist');
const read = (file: string): string => readFileSync(join(dist, file), 'utf8');
const pages = globSync('**/*.html', { cwd: dist }).sort();
/** What every route of a feed gave; the map of the site is no route. */
const feeds = readBuiltSite(dist)
  .routes.filter(({ route }) => route.endsWith('.xml'))
  .flatMap(({ files }) => files)
  .sort();

describe('the built sample', () => {
  it('has no link that leads nowhere, and no page that nothing leads to', async () => {
    expect(pages.length).toBeGreaterThan(100);
    expect(await brokenLinks(dist, SITE, pages)).toEqual([]);
  });

  it('gives each page a title of its own, a language and a description', () => {
    const heads = pages.map((page) => {
      const html = read(page);
      const title = /<title>([^<]+)<\/title>/.exec(html)?.[1] ?? '';
      const described = /<meta name="description" content="[^"]{3,}"/.test(html);
      return { page, title, described, lang: html.includes('<html lang="en"') };
    });
    expect(heads.filter(({ title, described, lang }) => !title || !described || !lang)).toEqual([]);
    const titles = heads.map(({ title }) => title);
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });

  it('says on each page that it is a sample', () => {
    expect(pages.filter((page) => !read(page).includes('This is a sample'))).toEqual([]);
  });

  it.each(feeds)(
    '/%s is well-formed, has what RSS 2.0 requires and leads to pages that are there',
    (feed) => {
      expect(rssFailures(read(feed))).toEqual([]);
      expect(missingPages(read(feed), dist, SITE)).toEqual([]);
      const [channel] = childrenOf(parseXml(read(feed)), 'channel');
      expect(channel && childrenOf(channel, 'item').length).toBeGreaterThan(0);
    },
  );

  it.each(feeds)(
    '/%s and its JSON Feed have the same items, at most 200, and at most 500 kB each',
    (feed) => {
      const guids = guidsOf(read(feed));
      const json = read(jsonPathOf(feed));
      expect(jsonFeedFailures(json, guids)).toEqual([]);
      for (const text of [read(feed), json])
        expect(sizeFailures(text, guids.length, { items: 200, bytes: 500_000 })).toEqual([]);
    },
  );

  it.each(feeds)('the texts of /%s lead to pages that are there', (feed) => {
    const { items } = JSON.parse(read(jsonPathOf(feed))) as { items: { content_html: string }[] };
    const html = items.map(({ content_html }) => content_html).join('');
    const own = Array.from(html.matchAll(/href="([^"]+)"/g), ([, address = '']) => address).filter(
      (address) => address.startsWith(SITE),
    );
    const isThere = (address: string) => existsSync(join(dist, new URL(address).pathname, 'index.html'));
    expect(own.filter((address) => !isThere(address))).toEqual([]);
    expect(html).not.toMatch(/href="(?!https?:\/\/)/);
  });

  it('/feeds/ shows three stories of the latest day, each with a sentence, and no more', () => {
    const { document } = parseHTML(read('feeds/index.html'));
    const shown = [...document.querySelectorAll('[aria-labelledby="Preview"] li')];
    expect(shown).toHaveLength(3);
    for (const story of shown) {
      expect(story.querySelectorAll('h3 a')).toHaveLength(1);
      expect(story.querySelector('p')?.textContent).toMatch(/^\s*“.+” — \S/);
    }
  });

  it('has a map that robots.txt names and that holds every page but those for what is not there', () => {
    expect(read('robots.txt')).toContain(`Sitemap: ${SITE}/sitemap-index.xml`);
    const maps = childrenOf(parseXml(read('sitemap-index.xml')), 'sitemap').map(
      (map) => childText(map, 'loc') ?? '',
    );
    const named = maps
      .flatMap((map) => childrenOf(parseXml(read(map.slice(SITE.length))), 'url'))
      .map((url) => childText(url, 'loc'));
    const there = pages
      .filter((page) => !['404.html', 'offline/index.html'].includes(page))
      .map((page) => `${SITE}/${page.replace(/index\.html$/, '')}`);
    expect(named.sort()).toEqual(there.sort());
  });
});
