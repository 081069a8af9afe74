import { nearnessTo } from './concepts.ts';

/** The alignment of a text whose words carry no weight. */
const UNKNOWN = 0.5;

/**
 * Returns the share of some words, by weight, that another text contains as the same words, synonyms or derived words.
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
