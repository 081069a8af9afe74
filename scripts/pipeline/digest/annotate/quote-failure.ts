import type { Evidence } from '../../../../src/schemas/take.ts';
import { isEnglish } from '../../../../src/schemas/language.ts';
import type { Why } from '../../outcome/failure.ts';
import type { DayArticle } from '../../snapshot/day-article.ts';
import { quotationFailure } from '../split/prove-evidence.ts';

/** Bounds of a quotation, in UTF-16 units: fewer show nothing, more are no quotation but a copy. */
const QUOTE_LENGTH = { least: 15, most: 320 };

const FEWEST_WORDS = 3;

/** Most UTF-16 units of a quotation. */
export const LONGEST_QUOTE = QUOTE_LENGTH.most;

/**
 * Why a quotation may not prove what a model says of an article; undefined when it may. It stands in the article's
 * English as it says, has three words or more, and neither too few letters nor too many.
 */
export function quoteFailure(evidence: Evidence, article: DayArticle): Why | undefined {
  const { text, side } = evidence;
  if (text.length < QUOTE_LENGTH.least || text.length > QUOTE_LENGTH.most)
    return { reason: 'a quotation is too short or too long' };
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu) ?? [];
  if (words.length < FEWEST_WORDS) return { reason: 'a quotation has fewer than three words' };
  if (side !== englishSide(article)) return { reason: 'a quotation is not of the English text' };
  return quotationFailure(evidence, article);
}

/** Where an article's English stands: in the original, if that is English, else in its translation. */
export function englishSide({ article }: DayArticle): Evidence['side'] {
  return isEnglish(article.language) ? 'original' : 'english';
}
