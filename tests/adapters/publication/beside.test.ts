import { expect, it } from 'vitest';
import { besideOf, pagesOf } from '../../../scripts/adapters/publication/beside.ts';
import type { DaySummary } from '../../../src/schemas/day-summary.ts';

const DAYS = ['2026-03-17', '2026-03-18', '2026-03-20'] as const;

const summaryOf = (day: string, stories: string[], countries: string[]): DaySummary => ({
  formatVersion: 1,
  day,
  sample: false,
  stories,
  totals: {
    published: 1,
    dropped: 0,
    failed: 0,
    countries: { reporting: 1, monitored: 1 },
    sources: { reporting: 1, registered: 1 },
  },
  countries: countries.map((country) => ({ country, articles: 1, judged: false, missed: 0 })),
});

/** A site of three days, the stories and countries of one of which may be others. */
function siteOf(changed = '', stories = ['flood'], countries = ['FR']) {
  const own = (day: string) =>
    day === changed ? summaryOf(day, stories, countries) : summaryOf(day, ['flood'], ['FR']);
  return new Map(DAYS.map((day) => [day as string, pagesOf(own(day))]));
}

/** The days whose pages know something else than on the site as it was. */
function concerned(site: ReturnType<typeof siteOf>) {
  const was = besideOf(siteOf());
  return [...besideOf(site)].flatMap(([day, { beside }]) => (was.get(day)?.beside === beside ? [] : [day]));
}

it('a day knows the days right before and after it', () => {
  const of = [...besideOf(siteOf())].map(([day, { before, after }]) => [day, before, after]);
  expect(of).toEqual([
    ['2026-03-17', undefined, '2026-03-18'],
    ['2026-03-18', '2026-03-17', '2026-03-20'],
    ['2026-03-20', '2026-03-18', undefined],
  ]);
});

it('other stories concern all later days, whose threads link to them, and no earlier one', () => {
  expect(concerned(siteOf('2026-03-17', ['fire']))).toEqual(['2026-03-18', '2026-03-20']);
  expect(concerned(siteOf('2026-03-20', ['fire']))).toEqual([]);
});

it('other countries concern all later days and the one before', () => {
  expect(concerned(siteOf('2026-03-18', ['flood'], ['DE']))).toEqual(['2026-03-17', '2026-03-20']);
});

it('a new day concerns the last one before it, and all after it', () => {
  const pages = pagesOf(summaryOf('2026-03-19', ['flood'], ['FR']));
  expect(concerned(new Map([...siteOf(), ['2026-03-19', pages]]))).toEqual([
    '2026-03-18',
    '2026-03-19',
    '2026-03-20',
  ]);
  expect(concerned(new Map([...siteOf(), ['2026-03-21', pages]]))).toEqual(['2026-03-20', '2026-03-21']);
});
