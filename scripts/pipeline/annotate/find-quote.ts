import type { Evidence } from '../../../src/schemas/take.ts';
import { isEnglish, type DayArticle } from '../day-article.ts';

/** Bounds of a quotation in UTF-16 units. */
const LENGTH = { least: 15, most: 320 };

/** Marks that models change: any quotation mark, any dash and any white space stand for one another. */
const ALIKE: readonly [class_: string, pattern: string][] = [
  ['"“”„«»‟', '["“”„«»‟]'],
  ["'‘’‚‛`´", "['‘’‚‛`´]"],
  ['-‐‑‒–—', '[-‐‑‒–—]'],
];

/**
 * Where a quotation stands in an article's English, word for word; quotation marks, dashes and white space may be
 * written otherwise. Undefined where it does not, or is too short or too long to be quoted.
 */
export function findQuote(quote: string, { article, english }: DayArticle): Evidence | undefined {
  const wanted = quote
    .trim()
    .replace(/^["“”'‘’]+|["“”'‘’]+$/g, '')
    .trim();
  if (!english || wanted.length < LENGTH.least || wanted.length > LENGTH.most) return undefined;
  const pattern = new RegExp(patternOf(wanted), 'u');
  const side = isEnglish(article.language) ? 'original' : 'english';
  for (const [index, whole] of [english.title, ...english.blocks].entries()) {
    const found = pattern.exec(whole);
    if (!found) continue;
    const end = found.index + found[0].length;
    return {
      article: article.id,
      side,
      block: index === 0 ? null : index - 1,
      start: found.index,
      end,
      text: found[0],
    };
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
