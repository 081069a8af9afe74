import type { Evidence } from '../../../../src/schemas/take.ts';
import { isEnglish } from '../../../../src/schemas/language.ts';
import type { Why } from '../../outcome/failure.ts';
import type { DayArticle } from '../../snapshot/day-article.ts';
import { quotationFailure } from '../split/prove-evidence.ts';

/** Length limits of a quotation, in UTF-16 units: a shorter one shows nothing, a longer one is a copy. */
const QUOTE_LENGTH = { least: 15, most: 320 };

const MIN_WORDS = 3;

/** Most UTF-16 units of a quotation. */
export const LONGEST_QUOTE = QUOTE_LENGTH.most;

/**
 * Returns why a quotation is not valid evidence for what a model says about an article; undefined when it is. It must
 * stand in the article's English as stated, have three words or more, and be within the length limits.
 */
export function quoteFailure(evidence: Evidence, article: DayArticle): Why | undefined {
  const { text, side } = evidence;
  if (text.length < QUOTE_LENGTH.least || text.length > QUOTE_LENGTH.most)
    return { reason: 'a quotation is too short or too long' };
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu) ?? [];
  if (words.length < MIN_WORDS) return { reason: 'a quotation has fewer than three words' };
  if (side !== englishSide(article)) return { reason: 'a quotation is not of the English text' };
  return quotationFailure(evidence, article);
}

/** Returns where an article's English is: in the original, if that is English, otherwise in its translation. */
export function englishSide({ article }: DayArticle): Evidence['side'] {
  return isEnglish(article.language) ? 'original' : 'english';
}
