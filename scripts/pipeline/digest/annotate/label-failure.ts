import type { Why } from '../../outcome/failure.ts';
import type { DayArticle } from '../../snapshot/day-article.ts';

const MAX_LABEL_WORDS = 6;
/** Most UTF-16 units. */
const MAX_LABEL_LENGTH = 80;
const WORD = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}’'-]*$/u;
const SMALL_WORDS = new Set(
  'a an and as at but by for from in into nor of on or over the to up with without'.split(' '),
);

/** Returns why a label that a model gave a take is not valid; undefined when it is. */
export function labelFailure(label: string, articles: readonly DayArticle[]): Why | undefined {
  if (label.length > MAX_LABEL_LENGTH) return { reason: 'its label is longer than 80 characters' };
  const words = label.split(' ');
  if (words.length > MAX_LABEL_WORDS) return { reason: 'its label has more than six words' };
  if (!words.every((word) => WORD.test(word))) return { reason: 'its label is not made of words' };
  const isTitleCase = words.every(
    (word, place) => /^[\p{Lu}\p{Lo}\p{N}]/u.test(word) || (place > 0 && SMALL_WORDS.has(word)),
  );
  if (!isTitleCase) return { reason: 'its label is not in Title Case' };
  return isNameAlone(words, articles) ? { reason: 'its label is a name alone' } : undefined;
}

/** Whether all words of a label occur in the story's texts only as names, or not at all. */
function isNameAlone(words: readonly string[], articles: readonly DayArticle[]): boolean {
  const text = articles
    .map(({ english }) => [english?.title, ...(english?.blocks ?? [])].join('\n'))
    .join('\n');
  const lower = new Set(text.match(/(?<![\p{L}\p{M}])\p{Ll}[\p{L}\p{M}]*/gu));
  const contentWords = words.filter((word) => !SMALL_WORDS.has(word.toLowerCase()));
  return contentWords.every((word) => !lower.has(word.toLowerCase()) && isNamed(word, text));
}

function isNamed(word: string, text: string): boolean {
  return text.includes(word);
}
