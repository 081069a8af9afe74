import { printedWords } from './angle-text.ts';

/** Words that stand side by side in a shingle (Broder, "On the resemblance and containment of documents", 1997). */
const SHINGLE_WORDS = 3;

/** Runs of three words of a text. */
export function shinglesOf(text: string): ReadonlySet<string> {
  const words = printedWords(text.toLowerCase());
  return new Set(
    words.slice(SHINGLE_WORDS - 1).map((_, place) => words.slice(place, place + SHINGLE_WORDS).join(' ')),
  );
}

/** The part of the shorter text that the other repeats word for word, 0 to 1. */
export function containment(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shorter = Math.min(a.size, b.size);
  return shorter === 0 ? 0 : a.intersection(b).size / shorter;
}
