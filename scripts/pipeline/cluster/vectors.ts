import { tally } from '../../text/tally.ts';
import { weekdaysIn } from '../../text/weekdays.ts';
import type { SparseOptions } from './options.ts';
import type { Field, Reading } from './reading.ts';
import { type Opening, openingsOf } from './openings.ts';
import type { NameLexicon } from './name-lexicon.ts';
import { isShared, sharedKind, type Term } from './terms.ts';

/** An article as weighted terms: numbers of terms ascending, with a weight each. */
export interface Vector {
  terms: Int32Array;
  weights: Float64Array;
  /** What each is, by its place in `SHARED_KINDS`. */
  kinds: Uint8Array;
  /** Length of the vector. */
  norm: number;
}

/** An article's two sides: what its own language says, and what every language shares. */
export interface ArticleVectors {
  id: string;
  source: string;
  /** Milliseconds since 1970. */
  published: number;
  language: string;
  /** The weekdays that its opening names, a bit each. */
  weekdays: number;
  all: Vector;
  shared: Vector;
  opening: Opening;
}

/** The vectors of a day, in the order of its readings, and the key of each term by its number. */
export interface DayVectors {
  articles: ArticleVectors[];
  keys: string[];
}

/**
 * Weighs the terms of a day by their rarity and keeps each article's heaviest. A term in one article only
 * joins nothing, but still lengthens its vector.
 * @param termsOf gives the terms of a reading; called once for each
 */
export function weighTerms(
  readings: readonly Reading[],
  termsOf: (reading: Reading) => ReadonlyMap<string, Term>,
  lexicon: NameLexicon,
  options: SparseOptions,
): DayVectors {
  const { keys, numberOf } = numberedKeys();
  const held = readings.map((reading) => numberTerms(termsOf(reading), numberOf));
  const openings = openingsOf(readings, lexicon, numberOf);
  const idf = rarityOf(readings, held, keys, options);
  const articles = readings.map(({ article, language, fields }, index): ArticleVectors => {
    const { terms, weights } = held[index] ?? { terms: new Int32Array(), weights: new Float32Array() };
    const opening = openings[index];
    if (!opening) throw new Error('cluster: an article has no opening: openingsOf broke its promise');
    const weighed = Array.from(terms, (term, place) => ({
      term,
      weight: (weights[place] ?? 0) * idf(term, language),
    }));
    const kept = heaviest(weighed, keys, options.maxTerms).sort((a, b) => a.term - b.term);
    return {
      id: article.article.id,
      source: article.article.source,
      published: Date.parse(article.article.published),
      language,
      weekdays: weekdaysIn(openingOf(fields), language),
      all: toVector(kept, keys),
      shared: toVector(
        kept.filter(({ term }) => isShared(keys[term] ?? '')),
        keys,
      ),
      opening,
    };
  });
  return { articles, keys };
}

/** The terms of an article by number, with their weights: a large day has millions. */
interface HeldTerms {
  terms: Int32Array;
  weights: Float32Array;
}

function numberTerms(terms: ReadonlyMap<string, Term>, numberOf: (key: string) => number): HeldTerms {
  return {
    terms: Int32Array.from(terms.keys(), numberOf),
    weights: Float32Array.from(terms.values(), ({ weight }) => weight),
  };
}

/** Gives each key the next number when it is met first. */
function numberedKeys(): { keys: string[]; numberOf: (key: string) => number } {
  const keys: string[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (key: string): number => {
    let number = numbers.get(key);
    if (number === undefined) numbers.set(key, (number = keys.push(key) - 1));
    return number;
  };
  return { keys, numberOf };
}

interface Weighed {
  term: number;
  weight: number;
}

/** The heaviest terms, in any order; among equals at the end of the list those whose keys come first. */
function heaviest(weighed: readonly Weighed[], keys: readonly string[], most: number): Weighed[] {
  if (weighed.length <= most) return [...weighed];
  // Sorting numbers alone takes a tenth of the time that sorting terms would.
  const least = Float64Array.from(weighed, ({ weight }) => -weight).sort()[most - 1] ?? 0;
  const heavier = weighed.filter(({ weight }) => weight > -least);
  const equal = weighed.filter(({ weight }) => weight === -least);
  const keyOf = ({ term }: Weighed) => keys[term] ?? '';
  return [
    ...heavier,
    ...equal.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)).slice(0, most - heavier.length),
  ];
}

/** UTF-16 units of an article within which it says when its event was. */
const OPENING = 800;

function openingOf(fields: readonly Field[]): string {
  return fields
    .map(({ text }) => text)
    .join('\n')
    .slice(0, OPENING);
}

function toVector(weighed: readonly Weighed[], keys: readonly string[]): Vector {
  return {
    terms: Int32Array.from(weighed, ({ term }) => term),
    weights: Float64Array.from(weighed, ({ weight }) => weight),
    kinds: Uint8Array.from(weighed, ({ term }) => sharedKind(keys[term] ?? '')),
    norm: Math.sqrt(weighed.reduce((sum, { weight }) => sum + weight * weight, 0)),
  };
}

/**
 * Inverse document frequency within the articles that could hold the term: those of its language for a
 * word, all for a name or number. Pseudo-articles temper the counts of a small day.
 */
function rarityOf(
  readings: readonly Reading[],
  held: readonly HeldTerms[],
  keys: readonly string[],
  { priorArticles }: SparseOptions,
): (term: number, language: string) => number {
  const holders = new Int32Array(keys.length);
  for (const { terms } of held) for (const term of terms) holders[term] = (holders[term] ?? 0) + 1;
  const perLanguage = tally(readings.map(({ language }) => language));
  return (term, language) => {
    const all = isShared(keys[term] ?? '') ? readings.length : (perLanguage.get(language) ?? 0);
    return Math.log((all + priorArticles + 1) / ((holders[term] ?? 0) + 0.5));
  };
}
