import type { Coverage, Story } from '../../../src/schemas/story.ts';
import type { DayArticle } from '../day-article.ts';
import type { Cluster } from '../clusterer.ts';
import { comparedIn, type MonitoredSource } from './monitoring.ts';
import { countByCountry } from './shares.ts';

/** Sources that must have been read in a country before its silence says anything. */
const ENOUGH_SOURCES_READ = 3;
/** How widely a story must be told elsewhere before a country can be said to lack it. */
const WIDELY_TOLD = { sources: 3, countries: 2 };

/**
 * Which monitored countries tell a story, which were read and do not, with the nearest of what they published, and
 * which were not read.
 * @param near the articles outside the story that come nearest to it, the nearest first
 * @param countryOf the country of an article's source
 */
export function coverageOf(
  story: readonly DayArticle[],
  monitored: readonly MonitoredSource[],
  near: Cluster['near'],
  countryOf: (article: string) => string | undefined,
): Coverage {
  const covered = countByCountry(story);
  const readIn = countSources(monitored, ({ read }) => read);
  const others = [...readIn].filter(([country]) => !covered.has(country));
  const silent = others.filter(([, read]) => read > 0).map(([country]) => country);
  return {
    covered: [...covered.keys()],
    silent,
    unknown: others.filter(([, read]) => read === 0).map(([country]) => country),
    nearest: silent.flatMap((country) => {
      const nearest = near.find(({ article }) => countryOf(article) === country);
      return nearest ? [{ country, ...nearest }] : [];
    }),
  };
}

/**
 * The countries X in whose sources there is no match, where that can be said fairly: at least three
 * sources in at least two other countries tell the story, and at least three sources of X were read whose
 * articles could have been matched, being in English or in a language of the story.
 */
export function missedBy(
  story: readonly DayArticle[],
  monitored: readonly MonitoredSource[],
): Story['missedBy'] {
  const covered = countByCountry(story);
  const sources = new Set(story.filter(({ source }) => source.country).map(({ source }) => source.id));
  if (sources.size < WIDELY_TOLD.sources || covered.size < WIDELY_TOLD.countries) return [];
  const told = new Set(story.map(comparedIn));
  const matchable = countSources(monitored, ({ languages }) => !told.isDisjointFrom(languages));
  return [...matchable]
    .filter(([country, read]) => !covered.has(country) && read >= ENOUGH_SOURCES_READ)
    .map(([country, read]) => ({ country, sourcesRead: read }));
}

/** Sources that pass a test by country, in order of code; 0 where none passes. */
function countSources(
  monitored: readonly MonitoredSource[],
  passes: (source: MonitoredSource) => boolean,
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const source of monitored) {
    counts.set(source.country, (counts.get(source.country) ?? 0) + (passes(source) ? 1 : 0));
  }
  return new Map([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}
