import { contentStems } from '../../../../text/content-stems.ts';
import { wordsOf } from '../../../../text/words.ts';
import { CLAIM_TALK } from '../frames/claims.ts';

/**
 * The share and number of a story's distinct headlines that must contain a word before it counts as one of the claim's.
 */
const SHARED = { part: 0.3, headlines: 2 };

/** The stems that a story's headlines share, with the number of headlines that contain each. */
export type ClaimCore = ReadonlyMap<string, number>;

const talk = new Set(
  CLAIM_TALK.split(/[\s,]+/).flatMap((word) => contentStems(word, 'en').map(({ stem }) => stem)),
);

/** Returns the stems of a text's words, except those used to talk about claims, each with its printed form. */
export function claimStems(text: string): Map<string, string> {
  const stems = wordsOf(text, 'en').flatMap((word) => contentStems(word.text, 'en'));
  return new Map(stems.filter(({ stem }) => !talk.has(stem)).map(({ stem, part }) => [stem, part]));
}

/** Returns what a claim is about: the words that the distinct headlines of its story share. */
export function claimCore(headlines: Iterable<string>): ClaimCore {
  const different = [...new Set(headlines)];
  const counts = new Map<string, number>();
  for (const headline of different) {
    for (const stem of claimStems(headline).keys()) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  const least = Math.max(SHARED.headlines, SHARED.part * different.length);
  return new Map([...counts].filter(([, count]) => count >= least));
}

/**
 * Returns the share of the claim's words that a text contains, 0 to 1, each weighted by the number of headlines with
 * it.
 */
export function coverage(text: string, core: ClaimCore): number {
  const total = [...core.values()].reduce((sum, count) => sum + count, 0);
  const had = [...claimStems(text).keys()].reduce((sum, stem) => sum + (core.get(stem) ?? 0), 0);
  return total === 0 ? 0 : had / total;
}

/** Returns the claim's words that a text contains, as printed there. */
export function coreWords(text: string, core: ClaimCore): string[] {
  return [...claimStems(text)].flatMap(([stem, printed]) => (core.has(stem) ? [printed] : []));
}
