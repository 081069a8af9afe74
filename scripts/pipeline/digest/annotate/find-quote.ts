import type { Evidence } from '../../../../src/schemas/take.ts';
import type { DayArticle } from '../../snapshot/day-article.ts';
import { englishSide, LONGEST_QUOTE, quoteFailure } from './quote-failure.ts';

/** Marks that models change: all quotation marks match each other, as do all dashes and all white space. */
const ALIKE: readonly [class_: string, pattern: string][] = [
  ['"“”„«»‟', '["“”„«»‟]'],
  ["'‘’‚‛`´", "['‘’‚‛`´]"],
  ['-‐‑‒–—', '[-‐‑‒–—]'],
];

/**
 * Returns where a quotation stands in an article's English, word for word; quotation marks, dashes and white space may
 * differ. Undefined where it does not, or where it is not valid evidence (quoteFailure).
 */
export function findQuote(quote: string, article: DayArticle): Evidence | undefined {
  const { english } = article;
  // To strip the marks of a long one takes time; a longer one than this is no quotation.
  if (quote.length > 2 * LONGEST_QUOTE) return undefined;
  const wanted = quote
    .trim()
    .replace(/^["“”'‘’]+|["“”'‘’]+$/g, '')
    .trim();
  if (!english || wanted === '' || wanted.length > LONGEST_QUOTE) return undefined;
  const pattern = new RegExp(patternOf(wanted), 'u');
  for (const [index, whole] of [english.title, ...english.blocks].entries()) {
    const found = pattern.exec(whole);
    if (!found) continue;
    const evidence: Evidence = {
      article: article.article.id,
      side: englishSide(article),
      block: index === 0 ? null : index - 1,
      start: found.index,
      end: found.index + found[0].length,
      text: found[0],
    };
    return quoteFailure(evidence, article) === undefined ? evidence : undefined;
  }
  return undefined;
}

function patternOf(text: string): string {
  return text
    .split(/\s+/u)
    .map((word) => [...word].map(letterPattern).join(''))
    .join(String.raw`\s+`);
}

function letterPattern(letter: string): string {
  return (
    ALIKE.find(([marks]) => marks.includes(letter))?.[1] ??
    letter.replace(/[.*+?^${}()|[\]\\/]/, String.raw`\$&`)
  );
}
