import { nearnessTo } from './concepts.ts';

/** What is said of a text without words that say anything of its angle. */
const UNKNOWN = 0.5;

/**
 * The part of some words, by weight, that another text says, in the same words, in synonyms or in words derived from
 * them.
 * @returns 0 to 1
 */
export function alignment(
  words: ReadonlySet<string>,
  other: ReadonlySet<string>,
  weightOf: (word: string) => number,
): number {
  let [said, all] = [0, 0];
  for (const word of words) {
    const weight = weightOf(word);
    if (weight <= 0) continue;
    all += weight;
    said += weight * nearnessTo(word, other);
  }
  return all === 0 ? UNKNOWN : said / all;
}
