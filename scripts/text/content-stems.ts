import { stemsOf } from './stem.ts';
import { isStopWord } from './stop-words.ts';

/** A part of a word with what its forms have in common. */
export interface ContentStem {
  part: string;
  stem: string;
}

/** The stems of a word and of its parts between hyphens; none of a number, a stop word, or a single letter. */
export function contentStems(word: string, language: string): ContentStem[] {
  if (/^\p{N}/u.test(word) || isStopWord(word, language)) return [];
  return word
    .split(/[-‑]/)
    .flatMap((part) => stemsOf(part, language).map((stem) => ({ part, stem })))
    .filter(({ stem }) => stem.length > 1);
}
