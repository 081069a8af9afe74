import type { Snapshot } from '../../../../src/schemas/snapshot.ts';
import { isEnglish, primaryLanguage } from '../../../../src/schemas/language.ts';
import type { ComparableArticle } from '../../snapshot/day-article.ts';
import type { DayHeadline } from '../day-headline.ts';
import { countriesNamed } from '../where/countries-named.ts';

/** A monitored country's press on one day. */
export interface MonitoredPress {
  country: string;
  /** How many of its sources were read: a headline, or a feed that had none today. */
  healthy: number;
  /** How many of its sources could not be read at all because a feed failed. */
  unread: number;
  /** Whether any feed of its sources failed, including sources that were read in part. */
  failed: boolean;
  headlines: DayHeadline[];
  /** Share of its English headlines that name other countries but not its own, 0 to 1. */
  openness: number;
}

/** Returns the press of every country in the registry, in order of country code. */
export function monitoredPress(
  { sources, ledger }: Pick<Snapshot, 'sources' | 'ledger'>,
  headlines: readonly DayHeadline[],
): MonitoredPress[] {
  const outcomes = new Map(ledger.map(({ subject, outcome }) => [subject, outcome]));
  const published = new Set(headlines.map(({ headline }) => headline.source));
  const ofCountry = Map.groupBy(headlines, ({ country }) => country);
  const byCountry = Map.groupBy(sources, ({ country }) => country);
  return [...byCountry]
    .flatMap(([country, own]): MonitoredPress[] => {
      if (country === undefined) return [];
      const reads = own.map(({ id, feeds }) => {
        const found = new Set(feeds.map((feed) => outcomes.get(feed)));
        return { isHealthy: published.has(id) || found.has('ok'), hasFailed: found.has('failed') };
      });
      const found = ofCountry.get(country) ?? [];
      return [
        {
          country,
          healthy: reads.filter(({ isHealthy }) => isHealthy).length,
          unread: reads.filter(({ isHealthy, hasFailed }) => hasFailed && !isHealthy).length,
          failed: reads.some(({ hasFailed }) => hasFailed),
          headlines: found,
          openness: opennessOf(found, country),
        },
      ];
    })
    .sort((a, b) => (a.country < b.country ? -1 : 1));
}

/** Returns the languages in which an article can be compared, each once: English where available, and its own. */
export function comparedIn({ article, english }: ComparableArticle): string[] {
  const own = isEnglish(article.language) ? 'en' : primaryLanguage(article.language);
  return english === undefined || own === 'en' ? [own] : ['en', own];
}

function opennessOf(headlines: readonly DayHeadline[], country: string): number {
  const named = headlines.flatMap(({ compared: { english } }) =>
    english ? [countriesNamed(`${english.title}\n${english.summary ?? ''}`, 'en')] : [],
  );
  const foreign = named.filter((countries) => countries.size > 0 && !countries.has(country));
  return named.length === 0 ? 0 : foreign.length / named.length;
}
