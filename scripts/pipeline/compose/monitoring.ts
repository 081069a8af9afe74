import type { Snapshot } from '../../../src/schemas/snapshot.ts';
import { isEnglish, type DayArticle } from '../day-article.ts';

/** A source of a monitored country, and what of it was read on the day. */
export interface MonitoredSource {
  country: string;
  /** It has an article today, or one of its feeds was fetched well. */
  read: boolean;
  /** The languages in which its articles of the day can be compared; `en` when they have English. */
  languages: ReadonlySet<string>;
}

/** The day's monitored sources: those of the registry whose country is known. */
export function monitoredSources(snapshot: Snapshot, articles: readonly DayArticle[]): MonitoredSource[] {
  const languages = new Map<string, Set<string>>();
  for (const each of articles) {
    const known = languages.get(each.source.id) ?? new Set();
    languages.set(each.source.id, known.add(comparedIn(each)));
  }
  const healthyFeeds = new Set(
    snapshot.ledger.filter(({ outcome }) => outcome === 'ok').map(({ subject }) => subject),
  );
  return snapshot.sources.flatMap(({ id, country, feeds }) => {
    if (!country) return [];
    const read = languages.has(id) || feeds.some((feed) => healthyFeeds.has(feed));
    return [{ country, read, languages: languages.get(id) ?? new Set() }];
  });
}

/** The language in which an article can be compared with others. */
export function comparedIn({ article, english }: DayArticle): string {
  return english || isEnglish(article.language) ? 'en' : article.language;
}
