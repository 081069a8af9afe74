import { stemsOf } from '../../text/stem.ts';
import { tally } from '../../text/tally.ts';
import { weekdaysIn } from '../../text/weekdays.ts';
import { wordsOf } from '../../text/words.ts';
import type { HeadlineMatch } from '../clusterer.ts';
import type { HeadlineIndex } from './headline-index.ts';
import { learnNames } from './name-lexicon.ts';
import type { Reading } from './reading.ts';
import { isPhrase, isShared } from './terms.ts';
import type { ArticleVectors } from './vectors.ts';

/** Part of a story's openings that hold a word of its core, and a name of it. */
const CORE = 0.4;
const NAME = 0.5;

/**
 * How much each headline says of a story's core, which is what most of its openings say and few headlines of the day do,
 * language by language: a word counts by how rare it is among the day's headlines and by how many of the openings hold
 * it.
 * @param articles the readings of the story's articles
 * @param texts the same readings as text
 * @param keys the key of each term by its number
 * @param own the places of the story's own headlines
 * @returns by the place of the headline, for those that say anything of it
 */
export function sharedCore(
  articles: readonly ArticleVectors[],
  texts: readonly Reading[],
  keys: readonly string[],
  index: HeadlineIndex,
  own: ReadonlySet<number>,
): Map<number, Pick<HeadlineMatch, 'common' | 'names'>> {
  const names = namesOf(texts);
  const found = new Map<number, { sums: Map<string, number>; names: Set<string> }>();
  for (const [term, weight] of weighCore(articles, keys, index, own)) {
    const name = names.get(keys[term] ?? '');
    for (const { headline, reading } of index.holding(term)) {
      const shared = found.get(headline) ?? { sums: new Map<string, number>(), names: new Set<string>() };
      shared.sums.set(reading.language, (shared.sums.get(reading.language) ?? 0) + weight);
      if (name !== undefined) shared.names.add(name);
      found.set(headline, shared);
    }
  }
  return new Map(
    [...found].map(([headline, shared]) => [
      headline,
      { common: Math.max(...shared.sums.values()), names: [...shared.names] },
    ]),
  );
}

/** The weight of each term of the core, in natural logarithms, by its number. */
function weighCore(
  articles: readonly ArticleVectors[],
  keys: readonly string[],
  index: HeadlineIndex,
  own: ReadonlySet<number>,
): Map<number, number> {
  const weights = new Map<number, number>();
  for (const [language, readable] of Map.groupBy(articles, (each) => each.language)) {
    for (const [term, count] of countHolders(readable.map(({ all }) => all.terms))) {
      const key = keys[term] ?? '';
      const part = count / readable.length;
      if (part < CORE || isPhrase(key) || isShared(key)) continue;
      const rarity = index.rarity(term, language, own);
      if (rarity !== undefined) weights.set(term, rarity * part);
    }
  }
  return weights;
}

/** How many hold each term, however often. */
function countHolders<Term>(holders: readonly Iterable<Term>[]): Map<Term, number> {
  return tally(holders.flatMap((terms) => [...new Set(terms)]));
}

/** The names that at least half of the texts in a language hold, as one of them writes them, by the key of their term. */
function namesOf(texts: readonly Reading[]): Map<string, string> {
  const lexicon = learnNames(texts);
  const written = new Map<string, string>();
  for (const [language, readable] of Map.groupBy(texts, (each) => each.language)) {
    const found = readable.map(({ fields }) =>
      wordsOf(fields.map(({ text }) => text).join('\n'), language)
        .filter((word) => lexicon.isName(word, language))
        .flatMap(({ text }) => stemsOf(text, language).map((stem) => [`${language}:${stem}`, text] as const)),
    );
    const spelling = new Map(found.flat());
    for (const [key, count] of countHolders(found.map((each) => each.map(([stem]) => stem)))) {
      const name = spelling.get(key) ?? '';
      if (count >= NAME * readable.length && weekdaysIn(name, language) === 0) written.set(key, name);
    }
  }
  return written;
}
