import { numbersOf } from '../../../../text/numbers.ts';
import { isStopWord } from '../../../../text/stop-words.ts';
import { stemsOf } from '../../../../text/stem.ts';
import { AUXILIARIES, NEGATIONS } from './closed-words.ts';
import { isDenying } from './denying.ts';
import type { NamedArticle } from './named-article.ts';
import { synonymRows } from './synonyms.ts';
import { segmentsOf, type Token } from './title-tokens.ts';
import { readVerb } from './verb-forms.ts';

/** An article's headline and first sentence, indexed for lookup. */
export interface Said {
  title: ReadonlySet<string>;
  words: ReadonlySet<string>;
  /** Words of five letters or more, keyed by their first four. */
  near: ReadonlyMap<string, readonly string[]>;
  numbers: ReadonlySet<string>;
  /** Whether it denies something. */
  isNegated: boolean;
  /** Synonym rows that it contains a word of. */
  rows: ReadonlySet<number>;
}

const NUMERALS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
/** Verbs that carry no meaning of their own. */
const EMPTY = new Set('start begin commence continue set take make get give go come become keep'.split(' '));
/** Endings that distinguish forms and derivations of one word. */
const ENDINGS = new Set(
  ` s es ed d e ing er ers r rs or ors ion ions ation ations ment ments n an ans ian ians i is ish ese al ally y ies ied ity
  ance ence ant ive ly or ure c tion t ted ting te tes ery ry ning ned ping ped ling led`.split(/\s/),
);

/** Returns the content words of some tokens: function words and numbers are dropped, hyphenated words are split. */
export function contentWordsOf(tokens: readonly Token[]): string[] {
  const parts = tokens.flatMap(({ lower }) => lower.replace(/'s$/, '').split(/[-‑/]/));
  return [...new Set(parts)].filter(
    (part) =>
      part.length > 1 &&
      /^\p{L}/u.test(part) &&
      !isStopWord(part, 'en') &&
      !AUXILIARIES.has(part) &&
      !NEGATIONS.has(part) &&
      !EMPTY.has(readVerb(part)?.base ?? part) &&
      !NUMERALS.includes(part),
  );
}

/** Returns the numbers among some tokens as plain digits: `seven` is 7. */
export function numbersAmong(tokens: readonly Token[]): string[] {
  return tokens.flatMap(({ lower }) => {
    const value = NUMERALS.indexOf(lower);
    return value > 0 ? [String(value)] : numbersOf(lower);
  });
}

/** Returns the index of an article's headline and first sentence. */
export function readSaid({ title, lead }: NamedArticle): Said {
  const titleTokens = tokensOf(title);
  const tokens = [...titleTokens, ...tokensOf(lead)];
  const words = new Set(contentWordsOf(tokens).flatMap((word) => formsOf(word)));
  const near = new Map<string, string[]>();
  for (const word of words) {
    const key = word.slice(0, 4);
    near.set(key, [...(near.get(key) ?? []), word]);
  }
  return {
    title: new Set(contentWordsOf(titleTokens).flatMap((word) => formsOf(word))),
    words,
    near,
    numbers: new Set(numbersAmong(tokens)),
    isNegated: tokens.some(({ lower }) => isDenying(lower)),
    rows: new Set([...words].flatMap((word) => [...synonymRows(word)])),
  };
}

function tokensOf(text: string): Token[] {
  return segmentsOf(text).flatMap(({ tokens }) => tokens);
}

function formsOf(word: string): string[] {
  const base = readVerb(word)?.base ?? word.replace(/(?<=[^su])s$/, '');
  return [word, base, ...stemsOf(word, 'en')];
}

/** Whether an article contains a word: the same, a form or derivation of it, or a synonym. */
export function says(said: Said, word: string): boolean {
  return (
    saysItself(said, word) ||
    formsOf(word).some((form) => [...synonymRows(form)].some((row) => said.rows.has(row)))
  );
}

function saysItself({ words, near }: Said, word: string): boolean {
  if (formsOf(word).some((form) => words.has(form))) return true;
  return word.length > 3 && (near.get(word.slice(0, 4)) ?? []).some((other) => isClose(word, other));
}

function isClose(one: string, other: string): boolean {
  let shared = 0;
  while (shared < one.length && one[shared] === other[shared]) shared++;
  return shared >= 4 && ENDINGS.has(one.slice(shared)) && ENDINGS.has(other.slice(shared));
}

/** Returns the share of the words that an article contains; 1 for no words. */
export function shareSaid(said: Said, words: readonly string[]): number {
  return words.length === 0 ? 1 : words.filter((word) => says(said, word)).length / words.length;
}
