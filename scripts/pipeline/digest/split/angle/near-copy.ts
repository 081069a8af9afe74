import { shinglesOf } from '../../../../text/shingles.ts';
import { printedWords } from './angle-text.ts';

/** Consecutive words that two leads must share to count as shared text. */
const SHINGLE_WORDS = 3;

/** Returns a text's shingles, which copies of it repeat. */
export function copyMarks(text: string): ReadonlySet<string> {
  return shinglesOf(printedWords(text.toLowerCase()), SHINGLE_WORDS);
}

/** Returns the share of the shorter text that the other repeats word for word, 0 to 1. */
export function containment(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shorter = Math.min(a.size, b.size);
  return shorter === 0 ? 0 : a.intersection(b).size / shorter;
}
