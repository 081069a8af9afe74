import { spacedWords } from '../../../src/schemas/spaced-words.ts';

/** Where elements of a line meet without a blank between their words. */
const SEAM = /(?<=<\/\w+>)(?=<)|(?<=[^\s<>])(?=<(?:a|b|small|span|time)\b)/g;
/** Text between tags. */
const TEXT = />[^<]+/g;
/** A page's title, which search shows. */
const TITLE = /(<h1\b[^>]*data-pagefind-meta="title)("[^>]*>)([^<]*)(?=<\/h1>)/;

/**
 * A page as it is given to the index, which separates words at blanks and ASCII punctuation alone. Without this, `Iran` is
 * not found in `l’Iran`, and nothing within a sentence of Chinese. Typographic apostrophes and hyphens become ASCII,
 * dashes, elements and words of scripts without blanks get blanks, and no word is stretched by a tatweel. The title that
 * a reader is shown stays as it is printed: it goes along as an attribute.
 */
export function searchableHtml(html: string): string {
  return html
    .replace(TITLE, (_, start: string, end: string, title: string) => {
      const printed = title.trim().replaceAll('"', '&quot;');
      return `${start}[data-title]" data-title="${printed}${end}${title}`;
    })
    .replace(SEAM, ' ')
    .replace(TEXT, (text) =>
      spacedWords(text)
        .replace(/(?<=\p{L})[’ʼ＇](?=\p{L})/gu, "'")
        .replace(/(?<=[\p{L}\p{N}])[‐‑](?=[\p{L}\p{N}])/gu, '-')
        .replace(/(?<=[\p{L}\p{N}])([–—…،؛«»“”„])(?=\p{L})/gu, ' $1 ')
        .replace(/ـ+/gu, ''),
    );
}
