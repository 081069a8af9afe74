import { PASSAGE } from '../../../src/schemas/passage-mark.ts';
import { spacedWords } from '../../../src/schemas/spaced-words.ts';

/** Where elements of a line meet without a blank between their words. */
const SEAM = /(?<=<\/\w+>)(?=<)|(?<=[^\s<>])(?=<(?:a|b|small|span|time)\b)/g;
/** Where a paragraph, a quotation or an item of a list ends. */
const PASSAGE_END = /(?=<\/(?:p|h[2-6]|blockquote|figcaption|li|dd|dt|td|th|summary)>)/g;
/** Text between tags. */
const TEXT = />[^<]+/g;
/** A page's title, which search shows. */
const TITLE = /<h1\b([^>]*>)([^<]*)(?=<\/h1>)/;
/** What marks content to be found: with a value, by what its page is filtered and sorted too (`src/lib/search-marks.ts`). */
const MARK = /\sdata-search(?:="([^"]*)")?(?=[\s>])/g;

/** Whether there is anything to find on a page. */
export const isSearchable = (html: string): boolean => html.search(MARK) >= 0;

/**
 * A page as it is given to the index, which separates words at blanks and ASCII punctuation alone. Without this, `Iran` is
 * not found in `l’Iran`, and nothing within a sentence of Chinese. Typographic apostrophes and hyphens become ASCII,
 * dashes, elements and words of scripts without blanks get blanks, and no word is stretched by a tatweel. Passages are kept
 * apart, so that what a reader is shown of a page is never two of them, or two languages, in one. The title that
 * a reader is shown stays as it is printed: it goes along as an attribute. The page's marks become Pagefind's.
 */
export function searchableHtml(html: string): string {
  return html
    .replace(TITLE, (_, attributes: string, title: string) => {
      const printed = title.trim().replaceAll('"', '&quot;');
      return `<h1 data-pagefind-meta="title[data-title]" data-title="${printed}"${attributes}${title}`;
    })
    .replace(
      MARK,
      (_, marks: string | undefined) => ` data-pagefind-body${marks ? pagefindMarks(marks) : ''}`,
    )
    .replace(PASSAGE_END, ` ${PASSAGE} `)
    .replace(SEAM, ' ')
    .replace(TEXT, (text) =>
      spacedWords(text)
        .replace(/(?<=\p{L})[’ʼ＇](?=\p{L})/gu, "'")
        .replace(/(?<=[\p{L}\p{N}])[‐‑](?=[\p{L}\p{N}])/gu, '-')
        .replace(/(?<=[\p{L}\p{N}])([–—…،؛«»“”„])(?=\p{L})/gu, ' $1 ')
        .replace(/ـ+/gu, ''),
    );
}

/** Pagefind's attributes for the marks of a page; it takes one value from each attribute, and several for one filter. */
function pagefindMarks(marks: string): string {
  const [kind = '', day = '', topic = '', seconds = '', languages = '', countries = ''] = marks.split(' ');
  const filters = [
    ...Object.entries({ kind, day, topic }),
    ...listed(countries).map((code) => ['country', code] as const),
    ...listed(languages).map((tag) => ['language', tag] as const),
  ];
  const values = filters.map(([, value], index) => ` data-f${index}="${value}"`);
  const sources = filters.map(([name], index) => `${name}[data-f${index}]`);
  return (
    values.join('') +
    ` data-pagefind-filter="${sources.join(', ')}" data-pagefind-sort="date:${seconds}"` +
    ' data-pagefind-meta="about[data-about]"'
  );
}

const listed = (joined: string): string[] => joined.split(',').filter((value) => value !== '');
