import { stemsOf } from './stem.ts';
import { isStopWord } from './stop-words.ts';

/** A part of a word with its stem. */
export interface ContentStem {
  part: string;
  stem: string;
}

/** The stems of a word and of its parts between hyphens; none of a number, a stop word, or a single letter. */
export function contentStems(word: string, language: string): ContentStem[] {
  if (/^\p{N}/u.test(word) || isStopWord(word, language)) return [];
  const parts = /[-‑]/.test(word) ? word.split(/[-‑]/) : [word];
  const stems: ContentStem[] = [];
  for (const part of parts) {
    for (const stem of stemsOf(part, language)) if (stem.length > 1) stems.push({ part, stem });
  }
  return stems;
}
