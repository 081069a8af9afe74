import { existsSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { composeSnapshot } from '../../scripts/pipeline/digest/build-digest.ts';
import { dayBook } from '../../src/epub/day-book.ts';
import type { DayOfNews } from '../../src/lib/days.ts';
import { DEFAULT_PUBLICATION } from '../../src/schemas/publication.ts';
import { anglesClusterer, anglesDay, anglesSplitter } from '../support/angles.ts';
import { showIn } from '../support/interface.ts';
import { newsOf } from '../support/make-news.ts';
import { makeTemporary } from '../support/run-folder.ts';
import { run } from '../support/run-script.ts';

const CHECKER = '/usr/share/java/epubcheck.jar';
/** The smallest PNG: one grey point. */
const COVER = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==',
  'base64',
);
const plain = newsOf(
  composeSnapshot(anglesDay, { clusterer: anglesClusterer, splitter: anglesSplitter, textPolicy: 'full' }),
);
const bookOf = (news: DayOfNews, title = 'Overview') =>
  dayBook(news, {
    root: 'https://news.example/world/',
    publication: { ...DEFAULT_PUBLICATION, title },
    cover: COVER,
  });
const pagesOf = (book: Uint8Array) =>
  new Map(Object.entries(unzipSync(book)).map(([path, bytes]) => [path, strFromU8(bytes)]));

/** Texts of every form, and headlines that would break XML. */
const HTML =
  '<h2>A &amp; B</h2><p>First &lt;line&gt;&nbsp;<br>next</p><ul><li>one</li><li>two</li></ul><blockquote>said</blockquote><p><em>A caption</em></p>';
const awkward: DayOfNews = {
  ...plain,
  stories: plain.stories.map((story, index) => ({
    ...story,
    title: `${story.title} <&"'\u0001 ${index} ]]>`,
  })),
  articles: plain.articles,
  htmlById: new Map([...plain.htmlById.keys()].map((id) => [id, HTML])),
};

describe('the book of a day', () => {
  const pages = pagesOf(bookOf(awkward, 'A <b>day</b> & night'));

  it('begins with its type as it is, by which programs know it, and is the same bytes every time', () => {
    const book = Buffer.from(bookOf(plain));
    expect(book.subarray(30, 58).toString()).toBe('mimetypeapplication/epub+zip');
    expect(Buffer.from(bookOf(plain)).equals(book)).toBe(true);
  });

  it('has a page for each story, and every article once, with its text and its original', () => {
    const all = [...pages.values()].join('\n');
    for (const { slug, url } of plain.articles) {
      expect(all.split(`<section class="article" id="article-${slug}">`)).toHaveLength(2);
      expect(all).toContain(url.replaceAll('&', '&amp;'));
    }
    expect(all.split('<ul><li>one</li>\n<li>two</li></ul>')).toHaveLength(plain.articles.length + 1);
    const contents = pages.get('book/contents.xhtml') ?? '';
    const linked = Array.from(contents.matchAll(/href="([^"]+)"/g), ([, file]) => `book/${file}`);
    expect(linked.filter((file) => !pages.has(file))).toEqual([]);
    expect(linked.length).toBeGreaterThan(plain.stories.length);
  });

  it('marks the titles of its contents within their links, as lists of contents must', () => {
    showIn('nb');
    const contents = pagesOf(bookOf(plain)).get('book/contents.xhtml') ?? '';
    expect(contents).toMatch(/<li><a href="[^"]+"><span lang="en" dir="ltr">[^<]+<\/span><\/a><\/li>/);
    expect(contents).not.toMatch(/<li><span[^>]*><a/);
  });

  it('leads from a quotation to its article in the book', () => {
    for (const [file, page] of pages) {
      const ids = new Set(Array.from(page.matchAll(/ id="([^"]+)"/g), ([, id]) => id));
      const within = Array.from(page.matchAll(/href="#([^"]+)"/g), ([, id]) => id);
      expect([file, within.filter((id) => !ids.has(id))]).toEqual([file, []]);
    }
    expect([...pages.values()].join('')).toMatch(/” — <a href="#article-/);
  });

  it('is XML whatever its texts hold, and loads nothing but its style and its cover', () => {
    for (const [file, page] of pages) {
      if (!/\.(?:xhtml|opf|xml)$/.test(file)) continue;
      expect(() => new SaxesParser({ xmlns: true }).write(page).close(), file).not.toThrow();
      const loaded = Array.from(page.matchAll(/(?: src|<link[^>]* href)="([^"]+)"/g), ([, path]) => path);
      expect(loaded.filter((path) => path !== 'style.css' && path !== 'cover.png')).toEqual([]);
    }
  });
});

describe.skipIf(!existsSync(CHECKER))('by EPUBCheck (Debian: apt-get install epubcheck)', () => {
  let folder = '';
  beforeAll(() => {
    folder = makeTemporary('book-');
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('the book is valid, without a warning, where its words are in another language than its titles', async () => {
    showIn('nb');
    const path = join(folder, 'overview.epub');
    await writeFile(path, bookOf(awkward, 'A <b>day</b> & night'));
    const { said, status } = await run('java', ['-XX:TieredStopAtLevel=1', '-jar', CHECKER, path], {
      folder,
    });
    expect(said).toContain('0 fatals / 0 errors / 0 warnings');
    expect(status).toBe(0);
  });
});
