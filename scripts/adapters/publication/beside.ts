import type { Day } from '../../../src/schemas/day.ts';
import type { DaySummary } from '../../../src/schemas/day-summary.ts';
import { hashValue } from './made-from.ts';

/** SHA-256 of which pages a day has, among those to which pages of other days link. */
export interface DayPages {
  /** Of its stories, to which the later days of their threads link. */
  stories: string;
  /** Of its countries, to which the pages of the same countries on other days link. */
  countries: string;
}

/** The pages of a day to which pages of other days link. */
export const pagesOf = ({ stories, countries }: DaySummary): DayPages => ({
  stories: hashValue(stories),
  countries: hashValue(countries.map(({ country }) => country)),
});

/** What a day’s pages know of other days. */
export interface Beside {
  /** The days of the site right before and after it. */
  before: Day | undefined;
  after: Day | undefined;
  /** SHA-256 of all that they know: of every earlier day its stories and countries, of the next one its countries. */
  beside: string;
}

/**
 * What the pages of each day of a site know of the others. A country’s page links to the nearest earlier day on which the
 * country was read, and a story to those of its thread; so a day that changes its pages concerns all later ones.
 */
export function besideOf(site: ReadonlyMap<Day, DayPages>): Map<Day, Beside> {
  const days = [...site.keys()].sort();
  const known = new Map<Day, Beside>();
  let earlier = '';
  for (const [place, day] of days.entries()) {
    const [before, after] = [days[place - 1], days[place + 1]];
    const next = after === undefined ? '' : [after, site.get(after)?.countries];
    known.set(day, { before, after, beside: hashValue([earlier, next]) });
    earlier = hashValue([earlier, day, site.get(day)]);
  }
  return known;
}
