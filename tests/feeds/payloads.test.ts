import { parseFeed, parseOpml } from 'feedsmith';
import { parseFeed as parseWithHtmlparser } from 'htmlparser2';
import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { childrenOf, parseXml, childText } from '../../scripts/checks/xml-tree.ts';
import { registryOpml } from '../../scripts/pipeline/gather/registry/registry-opml.ts';
import { makeJson } from '../../src/feeds/make-json.ts';
import { makeOpml } from '../../src/feeds/make-opml.ts';
import { clean, type FeedItem, inertTitle, makeRss } from '../../src/feeds/make-rss.ts';
import { escapeHtml, linkTo } from '../../src/feeds/markup.ts';
import { CHANNEL } from '../support/make-channel.ts';
import { makeSource } from '../support/make-source.ts';
import { payloads } from '../support/payloads.ts';

const PAYLOADS = payloads();

/** An item that has an attack in each of its fields. */
const items = PAYLOADS.map((text, number): FeedItem => ({
  title: `A ${text}`,
  link: `https://news.example/${number}/`,
  guid: `https://news.example/${number}/`,
  date: new Date('2026-03-18T23:59:59Z'),
  description: `B ${text}`,
  html: `<p>${escapeHtml(`C ${text}`)} ${linkTo('https://news.example/', text)}</p>`,
  category: `D ${text}`,
}));
const links = items.map(({ link }) => link);
const channel = { ...CHANNEL, title: `T ${PAYLOADS.join(' ')}`, description: `D ${PAYLOADS.join(' ')}` };
const rss = makeRss(channel, items);

/** What a title is to a reader that takes it for text, white space apart. */
const shown = (title: string | undefined): string => (title ?? '').replace(/\s+/g, ' ').trim();
const TITLES = items.map(({ title }) => shown(inertTitle(title)));

it('a strict parser reads the items that were put in, with their texts, and no element more', () => {
  const [top] = childrenOf(parseXml(rss), 'channel');
  const read = top ? childrenOf(top, 'item') : [];
  expect(read.map((each) => childText(each, 'link'))).toEqual(links);
  expect(read.map((each) => shown(childText(each, 'title')))).toEqual(TITLES);
  const names = new Set(read.flatMap((each) => each.children.map(({ name }) => name)));
  expect([...names].sort()).toEqual(
    ['category', 'content:encoded', 'description', 'guid', 'link', 'pubDate', 'title'].sort(),
  );
});

it('two lenient readers find the same items', () => {
  const { feed } = parseFeed(rss);
  expect(('items' in feed ? (feed.items ?? []) : []).map((each) => 'link' in each && each.link)).toEqual(
    links,
  );
  expect(parseWithHtmlparser(rss, { xmlMode: true })?.items.map(({ link }) => link)).toEqual(links);
});

it('the content of an item has no element but its own, and the attack is text in it', () => {
  for (const { html } of items) {
    const { document } = parseHTML(`<body>${html}</body>`);
    expect([...document.querySelectorAll('body *')].map(({ localName }) => localName)).toEqual(['p', 'a']);
    expect([...document.querySelectorAll('a')].map((a) => a.getAttributeNames())).toEqual([['href']]);
  }
});

it('JSON Feed gives every text back', () => {
  const { items: read } = JSON.parse(makeJson(channel, items)) as { items: { title: string }[] };
  expect(read.map(({ title }) => title)).toEqual(items.map(({ title }) => title));
});

it('lists of feeds have the outlines that were put in, with their names and addresses', () => {
  const feed = { xml: 'https://a.example/rss', html: 'https://a.example/' };
  const ours = makeOpml(
    'Feeds',
    PAYLOADS.map((text) => ({ text: `A ${text}`, feed })),
  );
  const sources = PAYLOADS.map((text, number) => makeSource(`fr-${number}`, { name: `A ${clean(text)}` }));
  for (const [opml, count] of [
    [ours, PAYLOADS.length],
    [registryOpml(sources), PAYLOADS.length],
  ] as const) {
    parseXml(opml);
    const outlines = (parseOpml(opml).body?.outlines ?? []).flatMap((each) => each.outlines ?? [each]);
    expect(outlines).toHaveLength(count);
    for (const { xmlUrl, htmlUrl } of outlines)
      expect(`${xmlUrl} ${htmlUrl}`).toMatch(/^https?:\/\/[\w.-]+\/(?:rss|feed\.xml) https?:\/\/[\w.-]+\/$/);
  }
});
