import anyAscii from 'any-ascii';
import { UNSPACED, primaryLanguage } from '../../../../src/schemas/language.ts';
import { pairsOf, stemsOf, withoutArabicArticle } from '../../../text/stem.ts';
import { isStopWord } from '../../../text/stop-words.ts';

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’]s(?!\p{L}))?/gu;

/** Scripts written without blanks between words, and Hangul, where particles follow without one. */
const SIGNS = new RegExp(`${UNSPACED.source}|\\p{sc=Hangul}`, 'u');

/**
 * Scripts that are romanised, to make a word shared by Russian and Czech one feature: only those where that is easy.
 */
const ROMANISED = /^[\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}\p{M}]+$/u;

/** The fast path for most words: none of the checks below apply. */
const PLAIN = /^[a-z]{2,}$/;

/** Letters kept of a word that is not English (see scripts/text/stem.ts). */
const KEPT_LETTERS = 6;

const english = new Map<string, string[]>();
const foreign = new Map<string, string[]>();

/**
 * Returns a text's features for the topic classifier, in order: English words by stem; words of all other languages
 * together, marked by `~`, romanised and cut after six letters, since many are shared across languages (`~politi`,
 * `~minist`) and no language alone has enough labelled articles; pairs of signs where a script has no blanks. Stop
 * words and numbers carry no information and are left out.
 */
export function topicStems(text: string, language: string): string[] {
  const primary = primaryLanguage(language);
  const known = primary === 'en' ? english : foreign;
  const stems: string[] = [];
  for (const word of text.toLowerCase().match(WORD) ?? []) {
    let own = known.get(word);
    if (own === undefined)
      known.set(word, (own = primary === 'en' ? englishStems(word) : foreignStems(word)));
    if (own.length > 0 && !isStopWord(word, primary)) stems.push(...own);
  }
  return stems;
}

function englishStems(word: string): string[] {
  return isWord(word) ? stemsOf(word, 'en') : unspacedStems(word);
}

function foreignStems(word: string): string[] {
  return isWord(word)
    ? [`~${romanised(word.replace(/['’]s$/, '')).slice(0, KEPT_LETTERS)}`]
    : unspacedStems(word);
}

function isWord(word: string): boolean {
  return PLAIN.test(word) || (word.length > 1 && !/\p{N}/u.test(word) && !SIGNS.test(word));
}

function unspacedStems(word: string): string[] {
  return SIGNS.test(word) ? pairsOf(word) : [];
}

function romanised(word: string): string {
  if (PLAIN.test(word)) return word;
  if (!ROMANISED.test(word)) return withoutArabicArticle(word);
  return anyAscii(word)
    .toLowerCase()
    .replace(/[^a-z]/g, '');
}
