import type { DaySummary } from '../schemas/day-summary.ts';
import { compareByName } from './countries.ts';
import type { DayOfNews } from './days.ts';
import { wasImported } from './imported.ts';
import { ledgerTotals } from './ledger-totals.ts';
import { countMissed } from './missed-news.ts';

/** A day in numbers. */
export function summaryOf(news: DayOfNews): DaySummary {
  const { day, digest, stories } = news;
  return {
    formatVersion: 1,
    day,
    sample: digest.sample,
    ...(wasImported(digest) && { imported: true as const }),
    ...(digest.seal && { seal: digest.seal }),
    stories: stories.map(({ slug }) => slug),
    totals: ledgerTotals(news),
    countries: digest.countries.map(({ country, articles, registered }) => ({
      country,
      articles,
      judged: registered >= digest.coverageLimits.sources,
      missed: countMissed(country, news),
    })),
  };
}

/** Every country that is monitored on any of the days, sorted by name. */
export function monitoredCountries(days: readonly Pick<DaySummary, 'countries'>[]): string[] {
  return namedOnce(days.flatMap(({ countries }) => countries));
}

/** The countries with enough sources on any of the days to say what they missed, sorted by name. */
export function countriesWithMissed(days: readonly Pick<DaySummary, 'countries'>[]): string[] {
  return namedOnce(days.flatMap(({ countries }) => countries.filter(({ judged }) => judged)));
}

/** The countries of which a story is listed on any of the days that their press missed, sorted by name. */
export function countriesMissing(days: readonly Pick<DaySummary, 'countries'>[]): string[] {
  return namedOnce(days.flatMap(({ countries }) => countries.filter(({ missed }) => missed > 0)));
}

const namedOnce = (countries: readonly { country: string }[]): string[] =>
  [...new Set(countries.map(({ country }) => country))].sort(compareByName);

/** A country's articles on each day on which it was monitored, in the order of the days. */
export const countsOf = (
  code: string,
  days: readonly DaySummary[],
): { day: string; articles: number; missed: number }[] =>
  days.flatMap(({ day, countries }) => {
    const own = countries.find(({ country }) => country === code);
    return own ? [{ day, articles: own.articles, missed: own.missed }] : [];
  });

/** The days around a day on which a page stands: the nearest before it, and the one right after it. */
export function neighboursOf(
  day: string,
  summaries: readonly DaySummary[],
  isThere: (of: DaySummary) => boolean = () => true,
): { before: string | undefined; after: string | undefined } {
  const before = summaries.find((each) => each.day < day && isThere(each))?.day;
  // A day is rendered again when the next one is published, not when a later one is.
  const next = summaries.findLast((each) => each.day > day);
  return { before, after: next && isThere(next) ? next.day : undefined };
}
