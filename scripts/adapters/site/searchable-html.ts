import { spacedWords } from '../../../src/schemas/spaced-words.ts';

/** Where elements of a line meet without a blank between their words. */
const SEAM = /(?<=<\/\w+>)(?=<)|(?<=[^\s<>])(?=<(?:a|b|small|span|time)\b)/g;
/** Text between tags. */
const TEXT = />[^<]+/g;

/**
 * A page as it is given to the index, which separates words at blanks and ASCII punctuation alone. Without this, `Iran` is
 * not found in `l’Iran`, and nothing within a sentence of Chinese. Typographic apostrophes and hyphens become ASCII,
 * dashes, elements and words of scripts without blanks get blanks, and no word is stretched by a tatweel.
 */
export function searchableHtml(html: string): string {
  return html.replace(SEAM, ' ').replace(TEXT, (text) =>
    spacedWords(text)
      .replace(/(?<=\p{L})[’ʼ＇](?=\p{L})/gu, "'")
      .replace(/(?<=[\p{L}\p{N}])[‐‑](?=[\p{L}\p{N}])/gu, '-')
      .replace(/(?<=[\p{L}\p{N}])([–—…،؛«»“”„])(?=\p{L})/gu, ' $1 ')
      .replace(/ـ+/gu, ''),
  );
}
