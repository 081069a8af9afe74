import type { Why } from '../../outcome/failure.ts';
import type { DayArticle } from '../../snapshot/day-article.ts';
import { groundingFailure } from './grounding-failure.ts';
import { numberFailure } from './number-failure.ts';

/** Most sentences of a summary. */
export const MAX_SENTENCES = 4;

const MAX_SENTENCE_WORDS = 40;

/**
 * What stands in prose: letters, digits and their marks, and no sign that draws, hides or encodes something; no number that is
 * one sign either (`⑫`, `Ⅻ`, `½`), whose value nothing compares.
 */
const PROSE = /^[\p{L}\p{M}\p{Nd}\p{Zs}\p{Sc}.,;:!?'"’‘“”()%/&+–—-]+$/u;

/** What reads as an address or as a part of one: a scheme, the end of a host's name, a path of words. */
const ADDRESS = /https?:|\.\p{L}{2,}|\p{L}{2,}\/\p{L}{2,}|@/u;

/**
 * Returns why a sentence that a model wrote is not supported by the articles it cites; undefined when it is. Its
 * numbers must occur in them with their units, and so must each of its words, as `groundingFailure` says.
 */
export function sentenceFailure(sentence: string, cited: readonly DayArticle[]): Why | undefined {
  if (cited.length === 0) return { reason: 'it cites no article of the story' };
  const words = sentence.match(/\p{L}[\p{L}\p{M}’'-]*/gu) ?? [];
  if (words.length === 0 || words.length > MAX_SENTENCE_WORDS)
    return { reason: 'it has no words, or more than forty' };
  if (!PROSE.test(sentence) || ADDRESS.test(sentence)) return { reason: 'it holds markup or an address' };
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
