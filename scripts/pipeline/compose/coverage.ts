import type { Snapshot } from '../../../src/schemas/snapshot.ts';
import type { Coverage, Story } from '../../../src/schemas/story.ts';
import type { DayArticle } from '../day-article.ts';
import { countByCountry } from './shares.ts';

/** Sources that must have been read in a country before its silence says anything. */
const ENOUGH_SOURCES_READ = 3;
/** How widely a story must be told elsewhere before a country can be said to lack it. */
const WIDELY_TOLD = { sources: 3, countries: 2 };

/** Which countries we monitor, and how many of their sources reached us today. */
export interface Monitoring {
  /** Sources read today by monitored country, in order of code; 0 where none reached us. */
  sourcesRead: Map<string, number>;
}

/**
 * What was monitored on the day of a snapshot. A source was read when it has an article today, or when
 * the ledger says that one of its feeds was fetched well.
 */
export function monitoringOf(snapshot: Snapshot): Monitoring {
  const published = new Set(snapshot.articles.map(({ source }) => source));
  const healthyFeeds = new Set(
    snapshot.ledger.filter(({ outcome }) => outcome === 'ok').map(({ subject }) => subject),
  );
  const sourcesRead = new Map<string, number>();
  for (const { id, country, feeds } of snapshot.sources) {
    if (!country) continue;
    const read = published.has(id) || feeds.some((feed) => healthyFeeds.has(feed));
    sourcesRead.set(country, (sourcesRead.get(country) ?? 0) + (read ? 1 : 0));
  }
  return { sourcesRead: new Map([...sourcesRead].sort(([a], [b]) => (a < b ? -1 : 1))) };
}

/** Which monitored countries tell a story, which were read and do not, and which were not read. */
export function coverageOf(story: readonly DayArticle[], { sourcesRead }: Monitoring): Coverage {
  const covered = countByCountry(story);
  const others = [...sourcesRead].filter(([country]) => !covered.has(country));
  return {
    covered: [...covered.keys()],
    silent: others.filter(([, read]) => read > 0).map(([country]) => country),
    unknown: others.filter(([, read]) => read === 0).map(([country]) => country),
  };
}

/**
 * The countries X in whose sources there is no match, where that can be said fairly: at least three
 * sources of X were read today, and at least three sources in at least two other countries tell the story.
 */
export function missedBy(story: readonly DayArticle[], { sourcesRead }: Monitoring): Story['missedBy'] {
  const covered = countByCountry(story);
  const sources = new Set(story.filter(({ source }) => source.country).map(({ source }) => source.id));
  if (sources.size < WIDELY_TOLD.sources || covered.size < WIDELY_TOLD.countries) return [];
  return [...sourcesRead]
    .filter(([country, read]) => !covered.has(country) && read >= ENOUGH_SOURCES_READ)
    .map(([country, read]) => ({ country, sourcesRead: read }));
}
