import { describe, expect, it } from 'vitest';
import {
  at,
  fatesOf,
  finished,
  FIRST,
  gather,
  SECOND,
  urlsOf,
  type Item,
} from '../../../support/gather-days.ts';

describe('a day that is finished', () => {
  it('has what its feed dates each time by that of reading, as its page dates it', async () => {
    const reading = '2026-11-22T00:07:30Z';
    const day = await gather(
      FIRST,
      [
        { path: 'a', date: reading, text: 1, pageDate: at(FIRST) },
        { path: 'bb', date: reading, text: 2, pageDate: '2026-11-22T00:03:00Z' },
        { path: 'ccc', date: reading, text: 3, pageDate: at('2026-11-20') },
        { path: 'dddd', date: reading, text: 4 },
      ],
      [],
      undefined,
      finished(FIRST),
    );
    expect(urlsOf(day)).toEqual(['http://fr-a.test/a']);
    expect(fatesOf(day)).toContain(
      'dropped: no date (the date of its feed is that of reading, and its page gives none)',
    );
    expect(day.headlines.map(({ url }) => url)).toEqual(['http://fr-a.test/a']);
  });

  it('has what its feed lists late, unless the day before has seen it or was never made', async () => {
    const late: Item = { path: 'late', date: '2026-11-21T23:58:00Z', text: 1 };
    const seen: Item = { path: 'a', date: at(FIRST), text: 2 };
    const older: Item = { path: 'older', date: '2026-11-20T23:00:00Z', text: 3 };
    const first = await gather(FIRST, [seen], [], undefined, finished(FIRST));
    const second = await gather(SECOND, [late, seen, older], [first], undefined, finished(SECOND));
    expect(urlsOf(second)).toEqual(['http://fr-a.test/late']);
    expect(urlsOf(await gather(SECOND, [late, seen], [], undefined, finished(SECOND)))).toEqual([]);
    const paged = { ...late, date: undefined, pageDate: late.date };
    expect(urlsOf(await gather(SECOND, [paged, seen], [first], undefined, finished(SECOND)))).toEqual([
      'http://fr-a.test/late',
    ]);
  });

  it('keeps what it had published under its date when it is gathered again', async () => {
    const noon: Item = { path: 'a', date: at(FIRST), text: 1 };
    const first = await gather(FIRST, [noon]);
    const moved = { ...noon, date: '2026-11-22T05:00:00Z' };
    const late = { ...finished(FIRST), startedAt: '2026-11-22T09:00:00Z' };
    expect(urlsOf(await gather(FIRST, [moved], [], undefined, late))).toEqual([]);
    const again = await gather(FIRST, [moved], [], undefined, late, { own: first.articles });
    expect(again.articles).toMatchObject([{ url: 'http://fr-a.test/a', published: at(FIRST) }]);
  });
});
