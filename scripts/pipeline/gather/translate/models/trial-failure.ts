import { detectLanguage } from '../../../../text/detect-language.ts';
import { wordsOf } from '../../../../text/words.ts';
import type { Why } from '../../../outcome/failure.ts';
import { translationFailure } from '../translation-failure.ts';

/** Largest share of an answer's words that may be words of the question: names and numbers are the same in both. */
const MAX_SHARED = 0.6;

/** Smallest share of different words in an answer, and the words from which it is judged. */
const MIN_DIFFERENT = 0.4;
const MIN_WORDS = 6;

/** Smallest share of Latin letters among the letters of English. */
const MIN_LATIN = 0.8;

/** The same characters five times or more in a row, as a model writes that repeats one token. */
const STAMMER = /(\S.{0,19}?)\1{4,}/u;

/** Bounds on the ratio of lengths, in letters, as far as any script is denser than English. */
const MIN_LENGTH = 0.2;
const MAX_LENGTH = 12;

/**
 * Why the answer of a model to its first sentence shows that it does not work; undefined when it may. A sentence of known
 * sense is short, so this asks more of it than is asked of the texts of a day, which have names, lists and quotations.
 */
export function trialFailure(original: string, english: string): Why | undefined {
  const text = english.trim();
  const failure = translationFailure(original, text);
  if (failure) return failure;
  if (isGivenBack(original, text)) return { reason: 'it is not translated' };
  if (isLoop(text) && !isLoop(original)) return { reason: 'it repeats itself' };
  const ratio = text.length / original.length;
  if (ratio < MIN_LENGTH) return { reason: 'it is far too short' };
  if (ratio > MAX_LENGTH) return { reason: 'it is far too long' };
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const latin = text.match(/\p{sc=Latin}/gu)?.length ?? 0;
  if (letters === 0) return { reason: 'it has no words' };
  if (latin < MIN_LATIN * letters) return { reason: 'it is not in English' };
  const { language, sure } = detectLanguage(text);
  return sure && language !== 'en' ? { reason: `it is in ${language}, not English` } : undefined;
}

function isLoop(text: string): boolean {
  const words = plainWords(text);
  const isFew = words.length >= MIN_WORDS && new Set(words).size < MIN_DIFFERENT * words.length;
  return isFew || STAMMER.test(text);
}

/** Whether most words of an answer are those of the question. */
function isGivenBack(original: string, english: string): boolean {
  const asked = new Set(plainWords(original));
  const words = plainWords(english);
  return words.length > 0 && words.filter((word) => asked.has(word)).length > MAX_SHARED * words.length;
}

function plainWords(text: string): string[] {
  return wordsOf(text, 'en').map((word) => word.text.toLowerCase());
}
