import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { readBuiltSite } from '../../scripts/bench/page-types.ts';
import { childrenOf, parseXml, type XmlElement } from '../../scripts/checks/xml-tree.ts';
import { readStories } from '../support/sample-pages.ts';

const SITE = 'http://localhost:4321';
const dist = join(inject('sampleProject'), 'dist');
const read = (file: string): string => readFileSync(join(dist, file), 'utf8');
const pages = globSync('**/*.html', { cwd: dist }).sort();

/** Whether an address of the site leads to a file of it. */
function isThere(address: string): boolean {
  const path = decodeURIComponent(address.slice(SITE.length));
  return (
    address.startsWith(`${SITE}/`) && existsSync(join(dist, path.endsWith('/') ? `${path}index.html` : path))
  );
}

interface JsonFeed {
  version: string;
  title: string;
  home_page_url: string;
  feed_url: string;
  items: { id: string; url: string; title: string; content_html: string; date_published: string }[];
}

const filesOf = (extension: string): string[] =>
  readBuiltSite(dist)
    .routes.filter(({ route }) => route.endsWith(extension))
    .flatMap(({ files }) => files);
const rssFeeds = filesOf('.xml');
/** The only other JSON that routes give: the globe's own data, the reader's countries, a day's summary, and the open data. */
const jsonFeeds = filesOf('.json').filter(
  (file) => !/^(?:globe|(?:globe|reader)-countries)\.json$|\/summary\.json$|^data\//.test(file),
);

describe('JSON feeds', () => {
  it('are there for every RSS feed', () => {
    expect(rssFeeds.length).toBeGreaterThan(20);
    expect(jsonFeeds).toHaveLength(rssFeeds.length);
  });

  it.each(jsonFeeds)('/%s has what JSON Feed 1.1 requires and leads to pages that are there', (file) => {
    const feed = JSON.parse(read(file)) as JsonFeed;
    expect(feed.version).toBe('https://jsonfeed.org/version/1.1');
    expect(feed.title).toMatch(/\S/);
    expect(feed.feed_url).toBe(`${SITE}/${file}`);
    expect(isThere(feed.home_page_url)).toBe(true);
    expect(new Set(feed.items.map(({ id }) => id)).size).toBe(feed.items.length);
    for (const { url, title, content_html: html, date_published: date } of feed.items) {
      expect([url, isThere(url)]).toEqual([url, true]);
      expect(title).toMatch(/^Sample: \S/);
      expect(html).not.toMatch(/<script|\s(?:href|src)="\//);
      expect(new Date(date).toISOString()).toBe(date);
    }
  });
});

describe('lists of feeds', () => {
  const outlines = (element: XmlElement): XmlElement[] =>
    childrenOf(element, 'outline').flatMap((each) => [each, ...outlines(each)]);

  it('feeds.opml names every RSS feed of the site', () => {
    const [body] = childrenOf(parseXml(read('feeds.opml')), 'body');
    const named = body ? outlines(body).flatMap(({ attributes }) => attributes.xmlUrl ?? []) : [];
    expect(named.sort()).toEqual(rssFeeds.map((file) => `${SITE}/${file}`).sort());
  });

  it('sources.opml is well-formed', () => {
    expect(childrenOf(parseXml(read('sources.opml')), 'body')).toHaveLength(1);
  });
});

describe('what a page says of itself', () => {
  it('and of where it leads: no other site gets a handle on it, its address, or its recommendation', () => {
    const links = pages.flatMap((page) => read(page).match(/<a [^>]*\bhref="https?:[^>]*>/g) ?? []);
    const leading = links.filter((link) => !link.includes(`href="${SITE}/`));
    const wanted = ['external', 'noopener', 'noreferrer', 'nofollow', 'ugc'];
    const lacking = leading.filter((link) => {
      const kinds = /\brel="([^"]*)"/.exec(link)?.[1]?.split(' ') ?? [];
      return !wanted.every((kind) => kinds.includes(kind));
    });
    expect(leading.length).toBeGreaterThan(200);
    expect(lacking).toEqual([]);
  });

  it('is shown with a picture that is there, where it has one', () => {
    const cards = pages.flatMap(
      (page) => /property="og:image" content="([^"]+)"/.exec(read(page))?.[1] ?? [],
    );
    expect(cards.length).toBeGreaterThan(80);
    expect(cards.filter((card) => !isThere(card))).toEqual([]);
  });

  it('is shown with the story’s own picture from three sources on, else with the day’s', () => {
    const shown = readStories().map(({ slug, sources }) => {
      const [, card = ''] =
        /property="og:image" content="([^"]+)"/.exec(read(`2026-03-18/${slug}/index.html`)) ?? [];
      return { isOwn: new URL(card).pathname === `/2026-03-18/${slug}/card.png`, isWide: sources >= 3 };
    });
    expect(shown.filter(({ isOwn, isWide }) => isOwn !== isWide)).toEqual([]);
    expect(new Set(shown.map(({ isOwn }) => isOwn)).size).toBe(2);
  });

  it('has what it names in its drawings', () => {
    const named = pages.filter((page) => read(page).includes('url(#Hatch)'));
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((page) => !read(page).includes('id="Hatch"'))).toEqual([]);
  });

  it('is JSON, with breadcrumbs to pages that are there', () => {
    const scripts = pages.flatMap((page) =>
      [...read(page).matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(
        ([, json = '']) => json,
      ),
    );
    const data = scripts.map(
      (json) => JSON.parse(json) as { '@type': string; itemListElement?: { item: string }[] },
    );
    expect(data.filter((each) => each['@type'] === 'NewsArticle').length).toBe(74);
    const crumbs = data.flatMap(({ itemListElement = [] }) => itemListElement.map(({ item }) => item));
    expect(crumbs.length).toBeGreaterThan(150);
    expect(crumbs.filter((item) => !isThere(item.replace(/#.*/, '')))).toEqual([]);
  });

  it('names itself by its own address', () => {
    for (const page of pages.filter((each) => !['404.html', 'offline/index.html'].includes(each))) {
      const canonical = /<link rel="canonical" href="([^"]+)"/.exec(read(page))?.[1];
      expect(canonical).toBe(`${SITE}/${page.replace(/index\.html$/, '')}`);
    }
  });
});

it('what is kept for reading offline is there', () => {
  const list = JSON.parse(read('offline.json')) as Record<'core' | 'digest', Record<string, string>>;
  const [core, digest] = [Object.keys(list.core), Object.keys(list.digest)];
  expect(digest.length).toBeGreaterThan(30);
  expect([...core, ...digest].filter((path) => !isThere(`${SITE}/${path}`))).toEqual([]);
});
