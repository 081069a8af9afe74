import { describe, expect, it } from 'vitest';
import type { GatheredDay } from '../../../../scripts/pipeline/gather/day/gather-day.ts';
import { MemoryWriter } from '../../../../scripts/pipeline/gather/day/memory-writer.ts';
import { windowOf } from '../../../../scripts/pipeline/gather/day/window.ts';
import {
  at,
  fatesOf,
  finished,
  FIRST,
  gather,
  SECOND,
  titleOf,
  urlsOf,
  type Item,
} from '../../../support/gather-days.ts';

describe('what an earlier day published', () => {
  const item: Item = { path: 'a', guid: 'g1', date: at(FIRST), text: 1 };

  it.each<[what: string, item: Item]>([
    ['with a date of today', { ...item, date: at(SECOND) }],
    ['without a date', { ...item, date: undefined }],
    [
      'under another address with its guid',
      { ...item, path: 'moved', title: titleOf(item), date: at(SECOND) },
    ],
    ['under another guid', { ...item, guid: 'g2', date: at(SECOND) }],
    [
      'at its address with parameters',
      { ...item, path: 'a?utm_source=x', title: titleOf(item), date: at(SECOND) },
    ],
    ['under another headline with its text', { ...item, title: 'The same in other words', date: at(SECOND) }],
  ])('is not published again %s', async (_, again) => {
    const first = await gather(FIRST, [item]);
    expect(first.articles).toHaveLength(1);
    const second = await gather(SECOND, [again], [first]);
    expect(fatesOf(second)).toEqual([`dropped: published before (published on ${FIRST})`]);
  });

  it('is published as changed, with its id and guid, where its text is another', async () => {
    const first = await gather(FIRST, [item]);
    const second = await gather(
      SECOND,
      [{ ...item, title: 'A new turn', date: at(SECOND), text: 2 }],
      [first],
    );
    expect(second.articles[0]).toMatchObject({ id: first.articles[0]?.id, guid: 'g1', title: 'A new turn' });
    expect(fatesOf(second)).toEqual([`published: fair share (its text has changed since ${FIRST})`]);
  });

  it.each<[what: string, before: Partial<Item>, now: Partial<Item>]>([
    ['now', {}, { hasNoPage: true }],
    ['then', { hasNoPage: true }, {}],
  ])(
    'is not published again for another headline where its page could not be read %s',
    async (_, then, now) => {
      const brief = { ...item, summary: 'In brief.' };
      const first = await gather(FIRST, [{ ...brief, ...then }]);
      const retitled = { ...brief, title: 'A headline without its mistake', date: at(SECOND) };
      const second = await gather(SECOND, [{ ...retitled, ...now }], [first]);
      expect(fatesOf(second)).toEqual([`dropped: published before (published on ${FIRST})`]);
    },
  );

  it('is not published on a day that is made after the next one', async () => {
    const later = await gather(SECOND, [{ ...item, date: at(SECOND) }]);
    const late = await gather(FIRST, [item], [], undefined, finished(FIRST), { after: [[SECOND, later]] });
    expect(fatesOf(late)).toEqual([`dropped: published before (published on ${SECOND})`]);
  });

  it('does not hide others with the guid that a feed gives to all', async () => {
    const first = await gather(FIRST, [{ ...item, guid: 'all' }]);
    const others = ['bb', 'ccc'].map((path, n) => ({ path, guid: 'all', date: at(SECOND), text: 3 + n }));
    expect(urlsOf(await gather(SECOND, others, [first]))).toHaveLength(2);
    // Of the two, one is older than the day: its guid is no less shared.
    const [one, other] = others;
    const half = [
      { ...one, path: 'bb' },
      { ...other, path: 'ccc', date: at('2026-11-01') },
    ];
    const second = await gather(SECOND, half, [first]);
    expect(fatesOf(second).filter((fate) => fate.includes('changed'))).toEqual([]);
    expect(urlsOf(second)).toEqual(['http://fr-a.test/bb']);
  });

  it('does not hide another one of a site that names one canonical address for all', async () => {
    const first = await gather(FIRST, [{ ...item, canonical: '/news' }]);
    const again = { path: 'bb', title: 'Something else', date: at(SECOND), text: 5, canonical: '/news' };
    expect(urlsOf(await gather(SECOND, [again], [first]))).toEqual(['http://fr-a.test/bb']);
  });
});

describe('an article without a date of its feed', () => {
  it('is not published where its page says that it is days older than a feed with fresh dates', async () => {
    const day = await gather(SECOND, [{ path: 'a', date: at(SECOND), pageDate: at('2026-11-19') }]);
    expect(fatesOf(day)).toEqual([
      'dropped: older than the day (published 2026-11-19T09:00:00Z, as dated by its page)',
    ]);
  });

  it('is dated by its page, else dropped, when the feed’s date cannot be read', async () => {
    const date = 'Wed, 25 Nov 2026 10:00:00 XYZ';
    const day = await gather(SECOND, [
      { path: 'a', date, text: 1, pageDate: at(SECOND) },
      { path: 'bb', date, text: 2 },
    ]);
    expect(urlsOf(day)).toEqual(['http://fr-a.test/a']);
    expect(fatesOf(day)).toContain(
      `dropped: no date (the date of its feed cannot be read: ${date}, and its page gives none)`,
    );
  });

  it('is published when it has come since the day before, in a feed that gives no dates', async () => {
    const old: Item = { path: 'a', text: 1 };
    const first = await gather(FIRST, [old]);
    expect(fatesOf(first)).toEqual(['dropped: no date (its feed gives no date, and its page gives none)']);
    const second = await gather(SECOND, [old, { path: 'bb', text: 2 }], [first]);
    expect(second.articles).toMatchObject([{ url: 'http://fr-a.test/bb', publishedFrom: 'fetched' }]);
    const afterwards = '2026-11-23T00:07:00Z';
    const late = { startedAt: afterwards, window: windowOf(SECOND, afterwards, 'day') };
    const finished = await gather(SECOND, [old, { path: 'bb', text: 2 }], [first], undefined, late);
    expect(finished.articles).toMatchObject([
      { url: 'http://fr-a.test/bb', publishedFrom: 'fetched', published: `${SECOND}T23:59:59Z` },
    ]);
    const dated: Item = { path: 'ccc', text: 3, date: at(SECOND) };
    expect(urlsOf(await gather(SECOND, [old, { path: 'bb', text: 2 }, dated], [first]))).toEqual([
      'http://fr-a.test/ccc',
    ]);
  });
});

it('a feed that gives no dates goes on under the address to which it has moved', async () => {
  const writer = new MemoryWriter({ keys: new Set(), addresses: new Set() });
  const { ledger } = await gather(FIRST, [], [], 'https://new.example/feed');
  for (const line of ledger) writer.addLine(FIRST, line);
  expect(writer.memory().feeds.get('https://new.example/feed')?.last).toBe(FIRST);
});

it('a feed that answers from a new address on a second day too should be named so in the registry', async () => {
  const to = 'https://new.example/feed';
  const lineOf = ({ ledger }: GatheredDay) => ledger.find(({ stage }) => stage === 'fetch')?.detail;
  const first = await gather(FIRST, [], [], to);
  expect(lineOf(first)).toBe(`0 entries; moved to ${to}`);
  const second = await gather(SECOND, [], [first], to);
  expect(lineOf(second)).toBe(`0 entries; moved to ${to} as on ${FIRST}: the registry should name it`);
  expect(lineOf(await gather(SECOND, [], [first], 'https://newer.example/feed'))).not.toContain('should');
});
