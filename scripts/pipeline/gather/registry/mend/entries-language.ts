import type { Entry } from '../../../../../src/schemas/entry.ts';
import { primaryLanguage } from '../../../../../src/schemas/language.ts';
import type { Source } from '../../../../../src/schemas/source.ts';
import { detectLanguage, isDetectable } from '../../../../text/detect-language.ts';
import { articleLanguage } from '../../day/article-language.ts';

/** Entries that are detected together, since one headline is too short; and how many such groups a feed must have. */
const GROUP = 5;
const MIN_GROUPS = 2;

/**
 * The language (ISO 639-1) that a feed's entries are plainly in: at least ten of them, and every five alike. The detector
 * takes languages that it does not know for their neighbours, and is sure of it (Afrikaans for Dutch, Indonesian for
 * Malay). So another language than the registry's counts only with a second witness: the feed declares it, its script
 * alone shows it, or it is one of the press of that country.
 * @param spoken the languages (ISO 639-1) of the press of the source's country
 * @returns undefined when it is not certain
 */
export function entriesLanguage(
  entries: readonly Entry[],
  source: Pick<Source, 'language'>,
  spoken: ReadonlySet<string>,
): string | undefined {
  const declared = new Set(entries.flatMap(({ language }) => language ?? []));
  const texts = entries.map(({ title = '', summary = '' }) => `${title}\n${summary}`);
  const groups = Array.from({ length: Math.floor(texts.length / GROUP) }, (_, index) =>
    texts.slice(index * GROUP, (index + 1) * GROUP).join('\n'),
  );
  if (groups.length < MIN_GROUPS) return undefined;
  const found = groups.map((text) => primaryLanguage(articleLanguage(text, [source.language, ...declared])));
  const [language, another] = new Set(found);
  if (language === undefined || another !== undefined) return undefined;
  if (language === primaryLanguage(source.language)) return language;
  const hasWitness =
    spoken.has(language) ||
    [...declared].some((tag) => primaryLanguage(tag) === language) ||
    groups.every((text) => detectLanguage(text).byScript);
  return isDetectable(language) && hasWitness ? language : undefined;
}

/** The languages (ISO 639-1) of the press of each country, as the sources of a registry have them. */
export function languagesSpoken(registry: readonly Source[]): Map<string, Set<string>> {
  const byCountry = Map.groupBy(registry, ({ country = '' }) => country);
  return new Map(
    [...byCountry].map(([country, own]) => [
      country,
      new Set(own.map(({ language }) => primaryLanguage(language))),
    ]),
  );
}
