import { describe, expect, it } from 'vitest';
import { rssFailures } from '../../scripts/checks/rss-failures.ts';

const ITEM = `<item><title>One</title><link>https://news.example/1/</link><guid>https://news.example/1/</guid>
  <pubDate>Wed, 18 Mar 2026 23:59:59 GMT</pubDate></item>`;

const feed = (items = ITEM, head = '<title>News</title><description>Daily</description>') =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>${head}
  <link>https://news.example/</link>
  <atom:link href="https://news.example/rss.xml" rel="self" type="application/rss+xml"/>${items}</channel></rss>`;

it('a good feed has none', () => {
  expect(rssFailures(feed())).toEqual([]);
});

it('a guid that is no permalink need not be an address', () => {
  expect(rssFailures(feed(ITEM.replace(/<guid>[^<]*/, '<guid isPermaLink="false">n1')))).toEqual([]);
});

const withEnclosure = (attributes: string) =>
  feed(ITEM.replace('</item>', `<enclosure ${attributes}/></item>`));

it('an enclosure with its address, length and type is good', () => {
  const xml = withEnclosure('url="https://news.example/images/1.avif" length="9" type="image/avif"');
  expect(rssFailures(xml)).toEqual([]);
});

describe('each failure is named', () => {
  it.each([
    [
      'a relative enclosure',
      withEnclosure('url="/1.avif" length="9" type="image/avif"'),
      'not absolute: /1.avif',
    ],
    [
      'an enclosure of no length',
      withEnclosure('url="https://a.example/1" type="image/avif"'),
      'without length',
    ],
    ['an open element', feed().replace('</channel>', ''), 'not well-formed'],
    ['a bare ampersand', feed().replace('Daily', 'War & peace'), 'not well-formed'],
    ['a control character', feed().replace('Daily', 'Dai\u0008ly'), 'not well-formed'],
    ['nothing at all', '', 'not well-formed'],
    ['Atom', '<feed xmlns="http://www.w3.org/2005/Atom"/>', 'root is not <rss'],
    ['no channel', '<rss version="2.0"/>', 'exactly one channel'],
    ['no channel title', feed(ITEM, '<description>Daily</description>'), 'no title'],
    ['an empty description', feed().replace('Daily', ' '), 'no description'],
    ['no address of its own', feed().replace('rel="self"', 'rel="hub"'), 'atom:link'],
    ['an item with neither title nor description', feed(ITEM.replace('One', '')), 'neither title'],
    ['no guid', feed(ITEM.replace(/<guid>.*<\/guid>/, '')), 'no guid'],
    ['a guid twice', feed(ITEM + ITEM), 'two items have the guid https://news.example/1/'],
    ['a guid that is no address', feed(ITEM.replace(/<guid>[^<]*/, '<guid>n1')), 'not a URL: n1'],
    ['a relative link', feed(ITEM.replace(/<link>[^<]*/, '<link>/1/')), 'not absolute: /1/'],
    ['no date', feed(ITEM.replace(/<pubDate>.*<\/pubDate>/, '')), 'no pubDate'],
    [
      'an ISO date',
      feed(ITEM.replace(/<pubDate>[^<]*/, '<pubDate>2026-03-18')),
      'not an RFC 822 date: 2026-03-18',
    ],
  ])('%s', (_, xml, expected) => {
    expect(rssFailures(xml).join('\n')).toContain(expected);
  });
});
