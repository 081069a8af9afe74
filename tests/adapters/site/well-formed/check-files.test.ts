import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { checkFiles } from '../../../../scripts/adapters/site/well-formed/check-files.ts';
import { htmlFailure } from '../../../../scripts/adapters/site/well-formed/html-failure.ts';
import { makeJson } from '../../../../src/feeds/make-json.ts';
import { makeRss } from '../../../../src/feeds/make-rss.ts';
import { CHANNEL } from '../../../support/make-channel.ts';
import { temporaryFolder } from '../../../support/snapshot-files.ts';

const itemAt = (page: string) => ({
  ...{
    title: `Ferry & talks in ${page}`,
    link: `https://news.example/${page}/?a=1&b=2`,
    guid: `urn:${page}`,
  },
  ...{ date: new Date('2026-03-18T08:00:00Z'), description: 'Talks <ended>.', html: '<p>Talks ended.</p>' },
});
const ITEMS = [itemAt('ngassel'), itemAt('brevik')];
const RSS = makeRss(CHANNEL, ITEMS);
const [SECOND = ''] = /<item>(?:(?!<item>).)*brevik.*?<\/item>/s.exec(RSS) ?? [];

/** A small site of every kind of file, in which all is well. */
const GOOD: Readonly<Record<string, string>> = {
  'index.html':
    '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><script type="application/ld+json">{"a":"<b"}</script></head><body><p>1 &lt; 2<br></p><svg><path d=""/></svg></body></html>\n',
  'rss.xml': RSS,
  'feed.json': makeJson(CHANNEL, ITEMS),
  'sitemap-index.xml':
    '<?xml version="1.0"?><sitemapindex><sitemap><loc>https://a.example/</loc></sitemap></sitemapindex>',
  'feeds.opml': '<opml version="2.0"><body><outline text="a"/></body></opml>',
  'data/articles.ndjson': '{"a":1}\n{"a":2}\n',
  'favicon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
};

async function checked(changes: Readonly<Record<string, string>>): Promise<void> {
  const dist = await temporaryFolder();
  for (const [file, text] of Object.entries({ ...GOOD, ...changes })) {
    await mkdir(dirname(join(dist, file)), { recursive: true });
    if (text !== '') await writeFile(join(dist, file), text);
  }
  await checkFiles(dist, { days: new Map(), made: [], settings: {} });
}

it('a site whose files are well-formed, and whose feeds have what was put in, may be put in place', async () => {
  await expect(checked({})).resolves.toBeUndefined();
});

it.each([
  ['index.html', '<!DOCTYPE html><html><body><p>cut', '<p> is not closed'],
  ['index.html', '<!DOCTYPE html><html><body><a href="', '<body> is not closed'],
  ['index.html', '<html></html>', 'does not begin with <!doctype html>'],
  ['index.html', '<!DOCTYPE html><html><b><i></b></i></html>', '</b> stands where <i> is open'],
  ['index.html', '<!DOCTYPE html><html></p></html>', '</p> stands where <html> is open'],
  ['index.html', '<!DOCTYPE html><html><div/></html>', '<div> is closed as it opens'],
  ['index.html', '<!DOCTYPE html><html><p id="a" ID="b"></p></html>', '<p> has two attributes id'],
  ['index.html', '<!DOCTYPE html><html><p>1 < 2</p></html>', 'a text has a bare <'],
  ['index.html', '<!DOCTYPE html><html></html><script src="/a.js"></script>', 'it has 2 documents'],
  ['index.html', '<!DOCTYPE html><html></html>more', 'a text stands outside the document'],
  ['rss.xml', RSS.replace('</channel>', ''), 'it is not well-formed'],
  ['rss.xml', RSS.replace('Ferry &', 'Ferry ]]> &').replace('<![CDATA[', ''), 'it is not well-formed'],
  ['rss.xml', RSS.replace(SECOND, SECOND + SECOND), 'it has 3 items where 2 were put in'],
  ['rss.xml', RSS.replace(SECOND, ''), 'it has 1 items where 2 were put in'],
  [
    'rss.xml',
    RSS.replace('<link>https://news.example/brevik/', '<link>https://evil.example/'),
    'its item 2 has another guid or link',
  ],
  [
    'rss.xml',
    RSS.replace(/<link>https:\/\/news.example\/brevik.*?<\/link>/s, ''),
    'its item 2 has another guid or link',
  ],
  ['feed.json', '', 'feed.json, which has the same items, is missing'],
  ['feed.json', '{"items":[', 'it is not JSON'],
  ['sitemap-index.xml', '<sitemapindex><sitemap><loc>a</sitemap></sitemapindex>', 'it is not well-formed'],
  ['feeds.opml', '<opml><body><outline text="a" text="b"/></body></opml>', 'it is not well-formed'],
  ['feeds.opml', '<opml><body><outline text="a & b"/></body></opml>', 'it is not well-formed'],
  ['data/articles.ndjson', '{"a":1}\n{"a":\n', 'it is not JSON'],
  ['favicon.svg', '<svg><script></svg>', 'it is not well-formed'],
])('a site is not put in place with the %s %j: %s', async (file, text, why) => {
  await expect(checked({ [file]: text })).rejects.toThrow(why);
});

it('a text that is escaped never makes a page ill-formed, and one that is not does so with any tag', () => {
  const page = (text: string): string => `<!DOCTYPE html><html><body><p title="a">${text}</p></body></html>`;
  const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  fc.assert(
    fc.property(fc.string(), fc.constantFrom('p', 'a', 'script', 'title', 'svg', 'x-y'), (text, tag) => {
      expect(htmlFailure(page(escaped(`${text}<${tag}>`)))).toBeUndefined();
      expect(htmlFailure(page(`${escaped(text)}<${tag}>`))).toBeDefined();
      expect(htmlFailure(page(`${escaped(text)}</${tag}>`))).toBeDefined();
    }),
  );
});
