import { contentStems } from '../../text/content-stems.ts';
import { wordsOf } from '../../text/words.ts';
import { tally } from '../../text/tally.ts';
import { commonness } from './commonness.ts';
import type { NameLexicon } from './name-lexicon.ts';
import type { Reading } from './reading.ts';

/** Words of an article's text that count as its opening, beside the headline. */
const OPENING_WORDS = 60;
/** Articles with fewer words in all are short: a headline and a summary. */
const SHORT = 60;
/** What a word of the opening counts beside one of the headline. */
const BELOW = 0.7;
/** Pseudo-articles added to the day, so that a small day trusts its counts less. */
const PRIOR_ARTICLES = 40;

/** How an article begins: the words of its headline and opening, numbered through the day, ascending. */
export interface Opening {
  terms: Int32Array;
  /** How rare each is, in the day and in the news at large, as a natural logarithm. */
  rarity: Float64Array;
  /** Whether each stands in the headline. */
  inHeadline: Uint8Array;
  /** Whether each is written as a name. */
  isName: Uint8Array;
  headlineNorm: number;
  norm: number;
  /** Whether there is hardly more than this to read. */
  isShort: boolean;
}

interface Beginning {
  language: string;
  headline: ReadonlySet<string>;
  words: ReadonlySet<string>;
  names: ReadonlySet<string>;
  length: number;
}

/**
 * The openings of a day's articles, in their order.
 * @param numberOf the number of a word's key (`language:stem`), the same as in the vectors of the day
 */
export function openingsOf(
  readings: readonly Reading[],
  lexicon: NameLexicon,
  numberOf: (key: string) => number,
): Opening[] {
  const beginnings = readings.map((reading) => beginningOf(reading, lexicon));
  const holders = tally(beginnings.flatMap(({ words }) => [...words]));
  const perLanguage = tally(beginnings.map(({ language }) => language));
  const rarityOf = (key: string, language: string): number => {
    const articles = (perLanguage.get(language) ?? 0) + PRIOR_ARTICLES;
    const today = Math.log((articles + 1) / ((holders.get(key) ?? 0) + 0.5));
    return language === 'en' ? Math.min(today, commonness(key.slice('en:'.length))) : today;
  };
  return beginnings.map((beginning) => toOpening(beginning, numberOf, rarityOf));
}

function beginningOf({ language, fields }: Reading, lexicon: NameLexicon): Beginning {
  const [title = '', ...texts] = fields.map(({ text }) => text);
  const rest = texts.join('\n').trim();
  const opening = rest.split(/\s+/, OPENING_WORDS).join(' ');
  const names = new Set<string>();
  const read = (text: string): string[] =>
    wordsOf(text, language).flatMap((word) => {
      const keys = contentStems(word.text, language).map(({ stem }) => `${language}:${stem}`);
      if (lexicon.isName(word, language)) for (const key of keys) names.add(key);
      return keys;
    });
  const headline = new Set(read(title));
  const words = new Set([...headline, ...read(opening)]);
  return { language, headline, words, names, length: countBlanks(title) + countBlanks(rest) };
}

function countBlanks(text: string): number {
  return text.match(/\s+/g)?.length ?? 0;
}

function toOpening(
  { language, headline, words, names, length }: Beginning,
  numberOf: (key: string) => number,
  rarityOf: (key: string, language: string) => number,
): Opening {
  const held = [...words]
    .map((key) => ({
      term: numberOf(key),
      rarity: rarityOf(key, language),
      isTop: headline.has(key),
      isName: names.has(key),
    }))
    .sort((a, b) => a.term - b.term);
  const lengthOf = (weights: number[]) => Math.sqrt(weights.reduce((sum, each) => sum + each * each, 0));
  return {
    terms: Int32Array.from(held, ({ term }) => term),
    rarity: Float64Array.from(held, ({ rarity }) => rarity),
    inHeadline: Uint8Array.from(held, ({ isTop }) => (isTop ? 1 : 0)),
    isName: Uint8Array.from(held, ({ isName }) => (isName ? 1 : 0)),
    headlineNorm: lengthOf(held.flatMap(({ rarity, isTop }) => (isTop ? rarity : []))),
    norm: lengthOf(held.map(({ rarity, isTop }) => rarity * (isTop ? 1 : BELOW))),
    isShort: length < SHORT,
  };
}

/** What two openings have in common. */
export interface Overlap {
  /** Words that both hold. */
  shared: number;
  /** Cosine of one's headline with the other's opening, the higher of the two, 0 to 1. */
  crosswise: number;
  /** Geometric mean of the parts of either headline, by rarity, that the other's opening holds, 0 to 1. */
  covered: number;
  /** Rarity of the shared names and of the shared other words, by how far up they stand, each tempered, multiplied. */
  namesByWords: number;
}

/** Compares two openings in one walk over their words. */
export function overlapOf(a: Opening, b: Opening): Overlap {
  let [shared, aInB, bInA, aCovered, bCovered, names, words] = [0, 0, 0, 0, 0, 0, 0];
  for (let i = 0, j = 0; i < a.terms.length && j < b.terms.length;) {
    const difference = (a.terms[i] ?? 0) - (b.terms[j] ?? 0);
    if (difference === 0) {
      shared += 1;
      const rarity = a.rarity[i] ?? 0;
      const [topA, topB] = [a.inHeadline[i] === 1, b.inHeadline[j] === 1];
      if (topA) {
        aCovered += rarity;
        aInB += rarity * rarity * (topB ? 1 : BELOW);
      }
      if (topB) {
        bCovered += rarity;
        bInA += rarity * rarity * (topA ? 1 : BELOW);
      }
      const height = (topA ? 0.5 : 0.25) + (topB ? 0.5 : 0.25);
      if (a.isName[i] === 1 && b.isName[j] === 1) names += rarity * height;
      else words += rarity * height;
    }
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  return {
    shared,
    crosswise: Math.max(aInB / (a.headlineNorm * b.norm || 1), bInA / (b.headlineNorm * a.norm || 1)),
    covered: Math.sqrt((aCovered / (weightOf(a) || 1)) * (bCovered / (weightOf(b) || 1))),
    namesByWords: Math.log1p(names) * Math.log1p(words),
  };
}

function weightOf({ rarity, inHeadline }: Opening): number {
  let sum = 0;
  rarity.forEach((each, place) => (sum += inHeadline[place] === 1 ? each : 0));
  return sum;
}

/**
 * The part of a headline's names, by rarity, that another article does not have at all.
 * @param terms of the other article, ascending
 */
export function namesMissing(opening: Opening, terms: Int32Array): number {
  let [all, missing] = [0, 0];
  let other = 0;
  opening.terms.forEach((term, place) => {
    if (opening.inHeadline[place] !== 1 || opening.isName[place] !== 1) return;
    const rarity = opening.rarity[place] ?? 0;
    while (other < terms.length && (terms[other] ?? 0) < term) other += 1;
    all += rarity;
    if (terms[other] !== term) missing += rarity;
  });
  return all === 0 ? 0 : missing / all;
}
