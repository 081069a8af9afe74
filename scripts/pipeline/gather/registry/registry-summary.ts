import type { Source } from '../../../../src/schemas/source.ts';
import { primaryLanguage } from '../../../../src/schemas/language.ts';
import { countOf } from '../../../text/count-of.ts';

/** Summarises a registry in counts, one per line. */
export function registrySummary(registry: readonly Source[]): string[] {
  const daily = registry.filter((source) => source.daily);
  const owners = Map.groupBy(registry, ({ ownership }) => ownership);
  const owned = [...owners].map(([ownership, { length }]) => `${ownership} ${length}`).sort();
  return [
    `registered: ${counts(registry)}`,
    `read daily: ${counts(daily)}`,
    `ownership: ${owned.join(', ')}`,
  ];
}

function counts(sources: readonly Source[]): string {
  const countries = new Set(sources.map(({ country }) => country)).size;
  const languages = new Set(sources.map(({ language }) => primaryLanguage(language))).size;
  const feeds = sources.reduce((sum, source) => sum + source.feeds.length, 0);
  const from = countOf(countries, 'country', 'countries');
  return `${countOf(sources.length, 'source')} of ${from} in ${countOf(languages, 'language')}, ${countOf(feeds, 'feed')}`;
}
