import type { Pair } from './candidate-pairs.ts';
import { joinGroups, type TwoGroups, twoGroupsOf } from './join-groups.ts';
import type { ArticleVectors } from '../words/vectors.ts';
import type { SparseOptions } from '../options.ts';

/** A word of a group's openings. */
interface CoreWord {
  rarity: number;
  /** The shares of the group's articles with it in the opening, in the headline, and as a name. */
  held: number;
  inHeadline: number;
  isName: number;
}

type Core = ReadonlyMap<number, CoreWord>;

/** A word in at least half of a group's headlines is in its headline; one that half of its holders write as a name is a name. */
const HALF = 0.5;

/**
 * Returns the groups with those joined that one event was scattered over: most openings of both have the same rare words
 * that are no names, and their headlines share some of these words or names. Short texts about one event may each be worded
 * too differently for any two of them to show it. A single article joins nothing.
 * @param groups every index of the day in exactly one group
 * @param pairs the day's pairs, which say which groups are near each other
 */
export function joinByWords(
  groups: readonly (readonly number[])[],
  pairs: readonly Pair[],
  articles: readonly ArticleVectors[],
  options: SparseOptions,
): number[][] {
  const near = pairs.filter(({ chance }) => chance >= options.core.near);
  return joinGroups(groups, near, (joined, across) => likeliestPair(joined, across, articles, options));
}

/** The two groups that share most of their words, if any two share enough. */
function likeliestPair(
  groups: readonly (readonly number[])[],
  pairs: readonly Pair[],
  articles: readonly ArticleVectors[],
  { core }: SparseOptions,
): TwoGroups | undefined {
  const pairOf = twoGroupsOf(groups);
  const known = new Map<number, Core>();
  const coreAt = (at: number): Core => {
    const words = known.get(at) ?? coreOf((groups[at] ?? []).flatMap((place) => articles[place] ?? []));
    known.set(at, words);
    return words;
  };
  const seen = new Set<string>();
  let best: { words: number; pair: TwoGroups } | undefined;
  for (const { first, second } of pairs) {
    const pair = pairOf(first, second);
    if (!pair) continue;
    const key = pair.join();
    if (seen.has(key)) continue;
    seen.add(key);
    const { words, headline } = inCommon(coreAt(pair[0]), coreAt(pair[1]), core);
    if (words >= core.words && headline >= core.headline && words > (best?.words ?? 0))
      best = { words, pair };
  }
  return best?.pair;
}

/** The words of articles in one language; nothing where they have several, since no word is in most of them. */
function coreOf(articles: readonly ArticleVectors[]): Core {
  const words = new Map<number, CoreWord>();
  const part = 1 / articles.length;
  for (const { opening } of articles) {
    opening.terms.forEach((term, at) => {
      const word = words.get(term) ?? { rarity: opening.rarity[at] ?? 0, held: 0, inHeadline: 0, isName: 0 };
      word.held += part;
      word.inHeadline += part * (opening.inHeadline[at] ?? 0);
      word.isName += part * (opening.isName[at] ?? 0);
      words.set(term, word);
    });
  }
  return words;
}

/** The rarity of the words that most of both groups have: those that are no names, and those of the headlines. */
function inCommon(
  one: Core,
  other: Core,
  { share, rarity }: SparseOptions['core'],
): { words: number; headline: number } {
  const sums = { words: 0, headline: 0 };
  for (const [term, word] of one) {
    const same = other.get(term);
    if (!same || Math.min(word.held, same.held) < share || word.rarity < rarity) continue;
    if (word.isName + same.isName <= HALF * (word.held + same.held)) sums.words += word.rarity;
    if (word.inHeadline >= HALF * word.held && same.inHeadline >= HALF * same.held)
      sums.headline += word.rarity;
  }
  return sums;
}
