import { NUMBER_WORDS } from '../../../text/quantities.ts';
import { basesOfEnding } from '../../../text/verb-bases.ts';
import { readVerb } from '../split/name/verb-forms.ts';
import { countriesNamed } from '../where/countries-named.ts';

/** Letters by which a country's name and its adjective are known to be one word: `Iran`, `Iranian`; not `Paris`, `France`. */
const SHARED_LETTERS = 4;

/** A number in words, alone or in several: nothing else is a form of it, since `hundreds` are not a hundred. */
const IS_NUMBER = new RegExp(
  `^(?:${NUMBER_WORDS.join('|')}|hal(?:f|ves)|third|quarter|fifth|eighth|ninth|twelfth|second|first|once|twice|thrice|double|single|several)(?:s|th|-.*)?$`,
);

/** Letters of the longest word that is read for its forms; what is longer is no word. */
const MAX_WORD_LENGTH = 60;

/** What must be left of a word without its ending: `king` is no form of `k`. */
const IS_BASE = /^(?=.*[aeiouy]).{3,}$/u;

/** Words whose bases are kept, so that a story's are read once: those of some hundred articles. */
const MAX_KNOWN = 50_000;

const known = new Map<string, readonly string[]>();

/**
 * Returns the bases of an English word, so that two words are forms of one where they share a base: `vote`, `votes`, `voting`;
 * `Iran`, `Iranian`. Only endings of inflection count, never a shared beginning: neither is `Nigeria` Niger, nor `eighty` eight,
 * nor a communist a community.
 */
export function basesOf(word: string): readonly string[] {
  let bases = known.get(word);
  if (known.size > MAX_KNOWN) known.clear();
  if (!bases) known.set(word, (bases = readBases(word)));
  return bases;
}

/** Whether a word, in lower case, is a number or a part of one. */
export const isNumberWord = (word: string): boolean => IS_NUMBER.test(word);

function readBases(word: string): string[] {
  if (word.length > MAX_WORD_LENGTH) return [word.toLowerCase()];
  const lower = word.toLowerCase().replaceAll('’', "'").replace(/'s?$/, '');
  if (isNumberWord(lower)) return [lower];
  const countries = [...countriesNamed(word, 'en').keys()];
  if (countries.length > 0)
    return [lower, ...countries.map((country) => `${country} ${lower.slice(0, SHARED_LETTERS)}`)];
  const verb = readVerb(lower)?.base;
  const cut = [...withoutPlural(lower), ...basesOfEnding(lower, 'ed'), ...basesOfEnding(lower, 'ing')];
  return [...new Set([lower, ...(verb ? [verb] : []), ...cut.filter((base) => IS_BASE.test(base))])];
}

function withoutPlural(word: string): string[] {
  if (/(?:ss|us|is)$/.test(word) || !word.endsWith('s')) return [];
  if (word.endsWith('ies')) return [`${word.slice(0, -3)}y`];
  return /(?:s|x|z|ch|sh|o)es$/.test(word) ? [word.slice(0, -2), word.slice(0, -1)] : [word.slice(0, -1)];
}
