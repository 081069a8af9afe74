import { tally } from '../text/tally.ts';

/** The score of an extracted text against the expected one. */
export interface Score {
  precision: number;
  recall: number;
  f1: number;
}

/** Words per shingle, as in Zyte's article-extraction-benchmark. */
const SHINGLE = 4;

/** Returns the score by shingles of four words, each counted as often as it occurs: order and completeness count. */
export function shingleScore(found: string, expected: string): Score {
  return compare(shingles(tokens(found)), shingles(tokens(expected)));
}

/**
 * Returns the score by words, each counted as often as it occurs, in any order. Scripts without blanks are compared by
 * letter.
 */
export function tokenScore(found: string, expected: string): Score {
  return compare(tokens(found), tokens(expected));
}

/** Returns the words and numbers of a text; in scripts without blanks between words, single letters. */
function tokens(text: string): string[] {
  return text.match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]|[\p{L}\p{M}\p{N}_]+/gu) ?? [];
}

function shingles(words: readonly string[]): string[] {
  if (words.length === 0) return [];
  const starts = words.slice(0, Math.max(1, words.length - SHINGLE + 1));
  return starts.map((_, at) => words.slice(at, at + SHINGLE).join(' '));
}

function compare(found: readonly string[], expected: readonly string[]): Score {
  const left = tally(expected);
  let shared = 0;
  for (const each of found) {
    const count = left.get(each) ?? 0;
    if (count > 0) shared += 1;
    left.set(each, count - 1);
  }
  const precision = found.length === 0 ? (expected.length === 0 ? 1 : 0) : shared / found.length;
  const recall = expected.length === 0 ? 1 : shared / expected.length;
  return { precision, recall, f1: shared === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}
