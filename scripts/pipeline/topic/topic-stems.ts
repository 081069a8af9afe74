import anyAscii from 'any-ascii';
import { stemsOf } from '../../text/stem.ts';
import { isStopWord } from '../../text/stop-words.ts';
import { primaryLanguage } from '../../text/words.ts';

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’]s(?!\p{L}))?/gu;

/** Scripts written without blanks between words, and Hangul, where particles follow without one. */
const UNSPACED =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

/** What is written in Latin letters, so that a word that Russian and Czech share is one: only where that is easy. */
const ROMANISED = /^[\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}\p{M}]+$/u;

/** Arabic's article and conjunctions, written together with the word. */
const ARABIC_PREFIX = /^(?:وال|بال|كال|فال|ال|لل)(?=..)/;

/** Letters kept of a word that is not English (see scripts/text/stem.ts). */
const KEPT = 6;

const known = new Map<string, string>();

/**
 * The words of a text as the topic classifier knows them, in order: English by its stem; words of all other languages
 * together, marked by `~`, romanised and cut after six letters, since the press shares many (`~politi`, `~minist`) and no
 * language alone has enough labelled articles; pairs of signs where a script has no blanks. Stop words and numbers say
 * nothing and are left out.
 */
export function topicStems(text: string, language: string): string[] {
  const primary = primaryLanguage(language);
  const stems: string[] = [];
  for (const [written] of text.toLowerCase().matchAll(WORD)) {
    const word = written.replace(/['’]s$/, '');
    if (UNSPACED.test(word)) stems.push(...pairsOf(word));
    else if (word.length > 1 && !/\p{N}/u.test(word) && !isStopWord(word, primary))
      stems.push(...(primary === 'en' ? stemsOf(word, 'en') : [foreignStem(word)]));
  }
  return stems;
}

function foreignStem(word: string): string {
  let stem = known.get(word);
  if (stem === undefined) known.set(word, (stem = `~${romanised(word).slice(0, KEPT)}`));
  return stem;
}

function romanised(word: string): string {
  if (!ROMANISED.test(word)) return word.replace(ARABIC_PREFIX, '');
  return anyAscii(word)
    .toLowerCase()
    .replace(/[^a-z]/g, '');
}

function pairsOf(word: string): string[] {
  const signs = [...word];
  return signs.slice(1).map((sign, index) => `${signs[index] ?? ''}${sign}`);
}
