import { numbersOf } from '../../../text/numbers.ts';
import { isStopWord } from '../../../text/stop-words.ts';
import { stemsOf } from '../../../text/stem.ts';
import type { Why } from '../../outcome/failure.ts';
import type { DayArticle } from '../../snapshot/day-article.ts';

/** Most sentences of a summary. */
export const MAX_SENTENCES = 4;

const MAX_SENTENCE_WORDS = 40;
/** The share of a sentence's words that must occur in what it cites. */
const GROUNDED = 0.5;

/**
 * Returns why a sentence that a model wrote is not supported by the articles it cites; undefined when it is. Its
 * numbers and names must occur in one of them, and so must half of its other words.
 */
export function sentenceFailure(sentence: string, cited: readonly DayArticle[]): Why | undefined {
  if (cited.length === 0) return { reason: 'it cites no article of the story' };
  const words = sentence.match(/\p{L}[\p{L}\p{M}’'-]*/gu) ?? [];
  if (words.length === 0 || words.length > MAX_SENTENCE_WORDS)
    return { reason: 'it has no words, or more than forty' };
  if (/[<>[\]{}]|https?:/.test(sentence)) return { reason: 'it holds markup or an address' };
  const text = cited
    .map(({ english }) => [english?.title, english?.summary, ...(english?.blocks ?? [])].join('\n'))
    .join('\n');
  const numbers = new Set(numbersOf(text));
  const strange = numbersOf(sentence).find((number) => !numbers.has(number));
  if (strange !== undefined) return { reason: `the number ${strange} does not stand in what it cites` };
  const known = new Set((text.match(/\p{L}[\p{L}\p{M}’'-]*/gu) ?? []).flatMap((word) => stemsOf(word, 'en')));
  const isKnown = (word: string) => stemsOf(word, 'en').every((stem) => known.has(stem));
  const name = words
    .slice(1)
    .find((word) => /^\p{Lu}/u.test(word) && !isStopWord(word, 'en') && !isKnown(word));
  if (name !== undefined) return { reason: `the name ${name} does not stand in what it cites` };
  const contentWords = words.filter((word) => !isStopWord(word, 'en'));
  return contentWords.filter(isKnown).length < GROUNDED * contentWords.length
    ? { reason: 'it says what it does not cite' }
    : undefined;
}
