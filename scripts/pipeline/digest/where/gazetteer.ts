import { languageRow } from '../../../text/languages/languages.ts';
import { indexNames, type NameIndex } from './name-index.ts';
import { readNames, type Name } from './notation.ts';
import places from './place-names.json' with { type: 'json' };
import { ASIAN } from './words/asian.ts';
import { ENGLISH } from './words/english.ts';
import { EUROPEAN } from './words/european.ts';
import { INSTITUTIONS, PRESS } from './words/institutions.ts';
import { LEADERS } from './words/leaders.ts';
import { ROMANCE } from './words/romance.ts';
import { SLAVIC } from './words/slavic.ts';
import { tonguesOf } from './words/tongues.ts';
import { writingOf, type Writing } from './writing.ts';

/** Names and cities by language, from CLDR (made by `scripts/bench/place-names.ts`). */
export const PLACES: Record<string, string> = places;

/** Additional names, by language. */
export const WORDS: Record<string, string> = { en: ENGLISH, ...SLAVIC, ...ROMANCE, ...EUROPEAN, ...ASIAN };

/** Names that all languages spell alike. */
const EVERYWHERE: readonly Name[] = [...readNames(INSTITUTIONS, 'institution'), ...readNames(PRESS)];

const indexes = new Map<string, NameIndex>();

/** Returns all names of countries that a text in a language may use. */
export function gazetteerOf(language: string): NameIndex {
  let index = indexes.get(language);
  if (!index) indexes.set(language, (index = indexNames(namesOf(language), language, writingOf(language))));
  return index;
}

/** Returns a language's names. Its own table takes precedence over CLDR and the tables of all languages. */
function namesOf(language: string): Name[] {
  const writing = writingOf(language);
  const own = readNames(WORDS[language] ?? WORDS[languageRow(language)?.countryWordsOf ?? ''] ?? '');
  const known = new Set(own.map(({ pattern }) => pattern));
  const others = [
    ...placeNames(language, writing),
    ...readNames(LEADERS[writing.script] ?? ''),
    ...EVERYWHERE,
    ...readNames(tonguesOf(language)),
  ];
  return [...own, ...others.filter(({ pattern }) => !known.has(pattern))];
}

function placeNames(language: string, writing: Writing): Name[] {
  return (PLACES[language] ?? '').split(';').flatMap((line) => {
    const country = line.slice(0, 2);
    const names = line.slice(3).split('|');
    return names
      .filter((name) => name !== '')
      .flatMap((name) => formsOf(name, writing))
      .map((pattern): Name => ({ country, pattern, bond: 'name' }));
  });
}

/** Returns a CLDR name, given in its dictionary form only, with the patterns of its other forms. */
function formsOf(name: string, writing: Writing): string[] {
  if (writing.strip === undefined && writing.endings === undefined && writing.longStem === Infinity)
    return [name];
  const bent = name
    .split(' ')
    .map((word) => stemOf(word, writing))
    .join(' ');
  return [name, bent];
}

function stemOf(word: string, { strip, endings, longStem }: Writing): string {
  // Abbreviations and short words (`и`, `of`) do not inflect.
  if (word.length < 3 || (word === word.toUpperCase() && word !== word.toLowerCase())) return word;
  const stem = strip ? word.replace(strip, '') : word;
  if (stem.length >= longStem) return `${stem}*`;
  return endings && stem.length > 1 ? `${stem}~` : word;
}
