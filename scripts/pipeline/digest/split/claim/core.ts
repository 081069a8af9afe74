import { contentStems } from '../../../../text/content-stems.ts';
import { wordsOf } from '../../../../text/words.ts';
import { CLAIM_TALK } from '../frames/claims.ts';

/** The part of a story's different headlines that must have a word before it counts as one of the claim's. */
const SHARED = { part: 0.3, headlines: 2 };

/** The stems that the headlines of a story share, each with the number of headlines that have it. */
export type ClaimCore = ReadonlyMap<string, number>;

const talk = new Set(
  CLAIM_TALK.split(/[\s,]+/).flatMap((word) => contentStems(word, 'en').map(({ stem }) => stem)),
);

/** The stems of a text's words but for those with which one speaks of claims, and under each how it is printed there. */
export function stemsIn(text: string): Map<string, string> {
  const stems = wordsOf(text, 'en').flatMap((word) => contentStems(word.text, 'en'));
  return new Map(stems.filter(({ stem }) => !talk.has(stem)).map(({ stem, part }) => [stem, part]));
}

/** What a claim is about: the words that the different headlines of its story share. */
export function claimCore(headlines: Iterable<string>): ClaimCore {
  const different = [...new Set(headlines)];
  const counts = new Map<string, number>();
  for (const headline of different) {
    for (const stem of stemsIn(headline).keys()) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  const least = Math.max(SHARED.headlines, SHARED.part * different.length);
  return new Map([...counts].filter(([, count]) => count >= least));
}

/** The part of the claim's words that a text has, 0 to 1, each weighed by the headlines that have it. */
export function coverage(text: string, core: ClaimCore): number {
  const total = [...core.values()].reduce((sum, count) => sum + count, 0);
  const had = [...stemsIn(text).keys()].reduce((sum, stem) => sum + (core.get(stem) ?? 0), 0);
  return total === 0 ? 0 : had / total;
}

/** The claim's words that a text has, as printed there. */
export function coreWords(text: string, core: ClaimCore): string[] {
  return [...stemsIn(text)].flatMap(([stem, printed]) => (core.has(stem) ? [printed] : []));
}
