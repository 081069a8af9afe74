import { array, assert, constantFrom, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { childrenOf, parseXml, childText } from '../../scripts/checks/xml-tree.ts';
import { inertTitle, makeRss, type FeedItem } from '../../src/feeds/make-rss.ts';
import { CHANNEL } from '../support/make-channel.ts';

const item: FeedItem = {
  title: 'The digest of 18 March 2026',
  link: 'https://news.example/2026-03-18/',
  guid: 'https://news.example/2026-03-18/',
  date: new Date('2026-03-18T23:59:59Z'),
  description: 'Fourteen stories',
  html: '<p>Fourteen stories</p>',
};

describe('an RSS feed', () => {
  it('names itself and dates itself by its newest digest', () => {
    const rss = makeRss(CHANNEL, [item]);
    expect(rss).toContain('<atom:link href="https://news.example/rss.xml" rel="self"');
    expect(rss).toContain('<lastBuildDate>Wed, 18 Mar 2026 23:59:59 GMT</lastBuildDate>');
    expect(rss).toContain('<guid isPermaLink="false">https://news.example/2026-03-18/</guid>');
  });

  it('is well-formed whatever the texts hold', () => {
    const rss = makeRss(CHANNEL, [{ ...item, title: 'A\u0000B\uD800 ]]> C', html: '<p>]]></p>\u0008' }]);
    expect(rss).not.toMatch(/[\u0000\u0008]/); // eslint-disable-line no-control-regex
    expect(rss.isWellFormed()).toBe(true);
    expect(rss.match(/<!\[CDATA\[/g)?.length).toBe(rss.match(/\]\]>/g)?.length);
  });

  it('sets an item apart by its category, if it has one', () => {
    const rss = makeRss(CHANNEL, [item, { ...item, category: 'Sport' }]);
    expect(rss.match(/<category>.*<\/category>/g)).toEqual(['<category>Sport</category>']);
  });

  it('gives the picture of an item that has one', () => {
    const picture = { url: 'https://news.example/images/1.avif', bytes: 1_234 };
    const rss = makeRss(CHANNEL, [item, { ...item, picture }]);
    expect(rss.match(/<enclosure[^>]*>/g)).toEqual([
      '<enclosure length="1234" type="image/avif" url="https://news.example/images/1.avif"/>',
    ]);
  });

  it('gives a description that a reader cannot take for markup', () => {
    expect(makeRss(CHANNEL, [{ ...item, description: '<script>' }])).toContain('&lt;script&gt;');
  });

  it('has the items that were put in and no others, whatever their titles and texts hold', () => {
    const pieces = constantFrom(
      ...[
        ']]>',
        ']]',
        '>',
        '<![CDATA[',
        '</title>',
        '</item><item><title>',
        '<img src=x onerror=1>',
        '&lt;',
        '&',
      ],
      ...['<!--', '-->', '<?xml?>', '"', "'", 'Ships', ' '],
    );
    const text = array(pieces, { maxLength: 9 }).map((each) => each.join(''));
    assert(
      property(text, text, (title, other) => {
        const hostile = {
          ...item,
          title: `A${title}`,
          html: other,
          description: other,
          category: `C${other}`,
        };
        const rss = makeRss({ ...CHANNEL, title: `T${title}`, description: `D${other}` }, [hostile, item]);
        const [channel] = childrenOf(parseXml(rss), 'channel');
        const items = channel ? childrenOf(channel, 'item') : [];
        expect(items).toHaveLength(2);
        expect(items.map((each) => childText(each, 'guid'))).toEqual([item.guid, item.guid]);
        expect(items.map((each) => childText(each, 'title') ?? '').join()).not.toMatch(/<[a-z/!?]/i);
        expect(items.flatMap((each) => childrenOf(each, 'title'))).toHaveLength(2);
      }),
    );
  });

  it('keeps a title that only looks like markup readable', () => {
    expect(inertTitle('Fewer than <5 of 10: a < b, ships at sea -> land')).toBe(
      'Fewer than <5 of 10: a < b, ships at sea -> land',
    );
    expect(inertTitle('<blink-182> tour')).toBe('‹blink-182> tour');
  });
});
