import { shinglesOf } from '../../../text/shingles.ts';
import { wordsOf } from '../../../text/words.ts';

/** Words in a row that are compared at once. */
const SHINGLE_WORDS = 4;

/** Part of the shorter text's shingles that must stand in the longer one to call it a copy of the same text. */
const MIN_SHARE_OF_COPY = 0.7;

/** Fewest shingles that say anything: about a sentence. */
const MIN_SHINGLES = 12;

/** Two texts, by their places in the list, of which one is mostly in the other. */
export type Resembling = readonly [earlier: number, later: number];

/** Finds the pairs of texts that are copies of one text, cut or edited a little; a text is words in a language. */
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
