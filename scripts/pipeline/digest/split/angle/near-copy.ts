import { shinglesOf } from '../../../../text/shingles.ts';
import { printedWords } from './angle-text.ts';

/** Words in a row that two leads must share to share text. */
const SHINGLE_WORDS = 3;

/** What a text's copies repeat of it. */
export function copyMarks(text: string): ReadonlySet<string> {
  return shinglesOf(printedWords(text.toLowerCase()), SHINGLE_WORDS);
}

/** The part of the shorter text that the other repeats word for word, 0 to 1. */
export function containment(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shorter = Math.min(a.size, b.size);
  return shorter === 0 ? 0 : a.intersection(b).size / shorter;
}
