import { describe, expect, it } from 'vitest';
import { parseFeed } from '../../../../scripts/pipeline/gather/feed/parse-feed.ts';
import { rssFeed } from '../../../support/make-feed.ts';

const URL_OF_FEED = 'https://gazette.example/rss.xml';
const LINKED = '<title>A</title><link>https://gazette.example/1</link>';

function item(xml: string) {
  const parsed = parseFeed(rssFeed(xml), { url: URL_OF_FEED });
  return parsed.ok ? parsed.value.entries[0] : undefined;
}

describe('an entry', () => {
  it('without a date where the feed’s cannot be read, which is kept as it is written', () => {
    for (const unreadDate of [
      'just now',
      '25 Nov 2026 10:00 XYZ',
      'Mon, 01 Jan 0001 00:00:00 GMT',
      '01 Jan 1970',
    ])
      expect(item(`${LINKED}<pubDate>${unreadDate}</pubDate>`)).toMatchObject({
        unreadDate,
        published: undefined,
      });
  });

  it('with the first of its dates that is possible when it is read, in the zone of its source', () => {
    const dates = { place: { zone: 'Asia/Shanghai' }, latest: '2026-11-25T12:10:00Z' };
    const read = (xml: string) => {
      const parsed = parseFeed(rssFeed(`${LINKED}${xml}`), { url: URL_OF_FEED, dates });
      return parsed.ok ? parsed.value.entries[0]?.published : undefined;
    };
    const earlier = '<dc:date>2026-11-25 19:00:00</dc:date>';
    expect(read(`<pubDate>2027-11-25T00:00:00Z</pubDate>${earlier}`)).toBe('2026-11-25T11:00:00Z');
    expect(read(`<pubDate>today</pubDate>${earlier}`)).toBe('2026-11-25T11:00:00Z');
    expect(read('<pubDate>2027-11-25T00:00:00Z</pubDate>')).toBe('2027-11-25T00:00:00Z');
    expect(read('<pubDate>2026-11-25 20:05:00</pubDate>')).toBe('2026-11-25T12:05:00Z');
  });

  it.each(['published', 'date', 'dcterms:modified'])('by its <%s>, where it has no other', (name) => {
    const date = `<${name}>2026-11-25T10:00:00Z</${name}>`;
    expect(item(`${LINKED}${date}`)?.published).toBe('2026-11-25T10:00:00Z');
    expect(item(`${LINKED}${date}<pubDate>Tue, 24 Nov 2026 10:00:00 GMT</pubDate>`)?.published).toBe(
      '2026-11-24T10:00:00Z',
    );
  });

  it('whose time is still to come in its zone is dated in UTC', () => {
    const dates = { place: { zone: 'America/New_York' }, latest: '2026-11-25T12:10:00Z' };
    const document = rssFeed(`${LINKED}<pubDate>2026-11-25 12:00:00</pubDate>`);
    const parsed = parseFeed(document, { url: URL_OF_FEED, dates });
    expect(parsed).toMatchObject({ ok: true, value: { entries: [{ published: '2026-11-25T12:00:00Z' }] } });
  });
});

it('a feed with dates that cannot be read says so, and quotes one', () => {
  const items = ['10:00 25 Nov 2026 XYZ', 'soon', 'Wed, 25 Nov 2026 10:00:00 GMT'];
  const document = rssFeed(...items.map((date) => `${LINKED}<pubDate>${date}</pubDate>`));
  expect(parseFeed(document, { url: URL_OF_FEED })).toMatchObject({
    value: { notes: ['2 of its dates cannot be read, such as 10:00 25 Nov 2026 XYZ'] },
  });
});
