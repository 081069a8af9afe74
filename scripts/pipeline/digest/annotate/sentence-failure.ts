import type { Why } from '../../outcome/failure.ts';
import type { DayArticle } from '../../snapshot/day-article.ts';
import { groundingFailure } from './grounding-failure.ts';
import { numberFailure } from './number-failure.ts';
import { meaningfulWords } from './statements.ts';

/** Most sentences of a summary. */
export const MAX_SENTENCES = 4;

const MAX_SENTENCE_WORDS = 40;

/** Most UTF-16 units of a sentence; what is longer is not looked at. */
const MAX_SENTENCE_LENGTH = 400;

/** Fewest words that carry meaning: with fewer, whatever is said rests on nothing. */
const MIN_CONTENT_WORDS = 2;

/**
 * What stands in prose: letters, digits and their marks, and no sign that draws, hides or encodes something; no number that is
 * one sign either (`⑫`, `Ⅻ`, `½`), whose value nothing compares; and no quotation mark, since who says what is not compared.
 */
const PROSE = /^[\p{L}\p{M}\p{Nd}\p{Zs}\p{Sc}.,;:'’()%/&+–—-]+$/u;

/** What does not stand in prose however it is made: a mark or a blank twice, an apostrophe that opens a quotation. */
const NO_PROSE = /([^\p{L}\p{M}\p{Nd}])\1|(?<![\p{L}\p{M}])['’]/u;

/** Whom a report does not speak to. */
const READER = /\byou(?:rs?|rsel(?:f|ves))?\b/iu;

/** What reads as an address or as a part of one: a scheme, the end of a host's name, a path of words. */
const ADDRESS = /https?:|\.\p{L}{2,}|\p{L}\p{L}\/\p{L}{2,}|@/u;

/**
 * Returns why a sentence that a model wrote is not supported by the articles it cites; undefined when it is. Its
 * numbers must occur in them with their units, and so must each of its words, as `groundingFailure` says.
 */
export function sentenceFailure(sentence: string, cited: readonly DayArticle[]): Why | undefined {
  if (cited.length === 0) return { reason: 'it cites no article of the story' };
  if (sentence.length > MAX_SENTENCE_LENGTH) return { reason: 'it is longer than 400 characters' };
  if (
    sentence.split(/\s+/u).length > MAX_SENTENCE_WORDS ||
    meaningfulWords(sentence).length < MIN_CONTENT_WORDS
  )
    return { reason: 'it has more than forty words, or less than two that carry meaning' };
  if (/["“”„«»‘]/u.test(sentence))
    return { reason: 'it has quotation marks, and nothing says whose words they are' };
  if (!PROSE.test(sentence) || NO_PROSE.test(sentence) || ADDRESS.test(sentence))
    return { reason: 'it holds markup or an address' };
  if (READER.test(sentence)) return { reason: 'it speaks to the reader' };
  const texts = cited.flatMap(({ english }) => [
    english?.title,
    english?.summary,
    ...(english?.blocks ?? []),
  ]);
  const text = texts.join('\n');
  const number = numberFailure(sentence, text);
  if (number) return number;
  return groundingFailure(
    sentence,
    texts.flatMap((each) => each ?? []),
  );
}
