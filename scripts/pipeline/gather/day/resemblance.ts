import { shinglesOf } from '../../../text/shingles.ts';
import { wordsOf } from '../../../text/words.ts';

/** Words per shingle. */
const SHINGLE_WORDS = 4;

/** Share of the shorter text's shingles that the longer one must contain for the two to be copies. */
const MIN_SHARE_OF_COPY = 0.7;

/** Minimum number of shingles for a comparison: about a sentence. */
const MIN_SHINGLES = 12;

/** Two texts, by index, one of which is mostly contained in the other. */
export type Resembling = readonly [earlier: number, later: number];

/**
 * Finds pairs of texts that are copies of the same text, perhaps shortened or lightly edited. A text is a list of words
 * in a language.
 */
export function findResembling(texts: readonly { text: string; language: string }[]): Resembling[] {
  const shingles = texts.map(({ text, language }) =>
    shinglesOf(
      wordsOf(text.toLowerCase(), language).map((word) => word.text),
      SHINGLE_WORDS,
    ),
  );
  const holders = new Map<string, number[]>();
  const pairs: Resembling[] = [];
  for (const [later, own] of shingles.entries()) {
    const shared = new Map<number, number>();
    for (const shingle of own) {
      const known = holders.get(shingle) ?? [];
      for (const earlier of known) shared.set(earlier, (shared.get(earlier) ?? 0) + 1);
      known.push(later);
      holders.set(shingle, known);
    }
    for (const [earlier, count] of shared) {
      const least = Math.min(own.size, shingles[earlier]?.size ?? 0);
      if (least >= MIN_SHINGLES && count >= MIN_SHARE_OF_COPY * least) pairs.push([earlier, later]);
    }
  }
  return pairs;
}
