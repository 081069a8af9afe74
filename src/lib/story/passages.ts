import { sentenceAfterDateline } from '../../schemas/dateline.ts';
import type { PublishedArticle } from '../../schemas/published-article.ts';
import type { ShortQuote } from '../short-quote.ts';
import { shortened } from '../shortened.ts';
import { plainText, type TextBlock } from '../text-blocks.ts';

/** The shortest paragraph that is quoted, in UTF-16 code units: shorter ones are datelines, credits and labels. */
const MIN_PARAGRAPH_LENGTH = 60;

/** The end of a sentence: a word of four letters or more before its stop, so that no abbreviation ends one. */
const SENTENCE_END = /(?<=\p{Ll}{4})[.!?][”"’')]*(?=\s+[\p{Lu}“"‘])/gu;

/** The most blanks between two sentences, and the beginning of the second, in UTF-16 code units. */
const NEXT = 4;

/** How the caption of a picture begins, which the Markdown of an article emphasises. */
const CAPTION = '<em>';

/** A paragraph of sentences, as opposed to a caption or a heading. */
const HAS_STOP = /[.!?…。！？।؟۔]/u;

/**
 * The whole sentences at the beginning of a text that fit, or the text cut after a word.
 *
 * @param most UTF-16 code units
 */
export function firstSentences(text: string, most: number): string {
  if (text.length <= most) return text;
  // What begins the next sentence may stand behind the limit; paragraphs of millions of letters are not read through.
  const ends = Array.from(
    text.slice(0, most + NEXT).matchAll(SENTENCE_END),
    ({ index, 0: end }) => index + end.length,
  );
  const end = ends.findLast((each) => each >= MIN_PARAGRAPH_LENGTH && each <= most);
  return end === undefined ? shortened(text, most) : text.slice(0, end);
}

/**
 * An article's paragraphs as quotations, each without its dateline and cut at its end, in the order of the text.
 *
 * @param blocks the article's text in the language shown
 * @param most UTF-16 code units of each
 */
export function passagesOf(
  article: PublishedArticle,
  blocks: readonly TextBlock[],
  most: number,
): ShortQuote[] {
  const side = article.original ? 'english' : 'original';
  return blocks.flatMap((each, block): ShortQuote[] => {
    const whole = plainText(each);
    const text = sentenceAfterDateline(whole);
    const start = whole.length - text.length;
    if (
      each.tag !== 'p' ||
      each.html.startsWith(CAPTION) ||
      text.length < MIN_PARAGRAPH_LENGTH ||
      !HAS_STOP.test(text)
    )
      return [];
    const shown = firstSentences(text, most);
    const length = text.startsWith(shown) ? shown.length : shown.length - 1;
    const span = { start, end: start + length, text: text.slice(0, length) };
    const evidence = { article: article.id, side, block, ...span } as const;
    return [{ text: shown, language: article.shownLanguage, article, evidence }];
  });
}
