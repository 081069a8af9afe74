import type { Why } from '../../outcome/failure.ts';
import { detectLanguage } from '../../../text/detect-language.ts';
import { numbersOf } from '../../../text/numbers.ts';

/** Bounds on the ratio of a translation's length to that of its original, in UTF-16 code units. */
const MIN_LENGTH_RATIO = 0.25;
const MAX_LENGTH_RATIO = 4;

/** Minimum length for judging length ratio and language, in UTF-16 code units. */
const MIN_COMPARED_LENGTH = 80;

/** The same words four times or more in a row, as engines write when they fail. */
const LOOP = /(\b[\p{L}\p{N}][\p{L}\p{N} ,.'’-]{2,200}?)(?:[\s,.;]+\1){3,}/iu;

/** An address of the web, as no engine needs to add one. */
const ADDRESS = /\bhttps?:\/\/|\bwww\.\p{L}/iu;

/** Share of a text's numbers that its English must contain. */
const NUMBERS_KEPT = 0.5;

/**
 * Why an English text cannot be the translation of another; undefined when it may be. The margin for lengths is wide,
 * since scripts like Chinese say much in few characters.
 */
export function translationFailure(original: string, english: string): Why | undefined {
  const text = english.trim();
  if (text === '') return { reason: 'it is empty' };
  if (ADDRESS.test(text) && !ADDRESS.test(original))
    return { reason: 'it has an address that the original has not' };
  if (LOOP.test(text) && !LOOP.test(original)) return { reason: 'it repeats itself' };
  if (original.length < MIN_COMPARED_LENGTH && text.length < MIN_COMPARED_LENGTH) return undefined;
  const ratio = text.length / (original.length * densityOf(original));
  if (ratio < MIN_LENGTH_RATIO) return { reason: 'it is far too short' };
  if (ratio > MAX_LENGTH_RATIO) return { reason: 'it is far too long' };
  if (text === original.trim()) return { reason: 'it is not translated' };
  const { language, sure } = detectLanguage(text);
  return language !== 'en' && sure && text.length >= 2 * MIN_COMPARED_LENGTH
    ? { reason: `it is in ${language}, not English` }
    : undefined;
}

/** Whether the numbers of a text and of its English differ, which readers should be warned of. */
export function losesNumbers(original: string, english: string): boolean {
  const wanted = numbersOf(original).filter((number) => number.length > 1);
  const found = new Set(numbersOf(english));
  const kept = wanted.filter((number) => found.has(number)).length;
  return wanted.length > 0 && kept < NUMBERS_KEPT * wanted.length;
}

/** Expected English letters per letter of the original: syllabic and logographic scripts say more with each. */
function densityOf(text: string): number {
  const dense = text.match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/gu)?.length ?? 0;
  return dense > text.length / 4 ? 2.5 : 1;
}
