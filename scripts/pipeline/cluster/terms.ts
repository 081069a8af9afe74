import { contentStems } from '../../text/content-stems.ts';
import { isTellingNumber, numbersOf } from '../../text/numbers.ts';
import { nameSkeleton } from '../../text/name-skeleton.ts';
import { stemsOf, withoutPrefix } from '../../text/stem.ts';
import { isStopWord } from '../../text/stop-words.ts';
import { wordsOf, type Word } from '../../text/words.ts';
import { countriesNamed } from '../where/countries-named.ts';
import type { SparseOptions } from './options.ts';
import type { NameLexicon } from './name-lexicon.ts';
import type { Reading } from './reading.ts';

/** A term's weight in an article, before its rarity is known. */
export interface Term {
  weight: number;
  /** The term as the article writes it. */
  display: string;
}

/**
 * The terms of an article: its words and any two side by side under `language:stem` and `phrase:language:stems`,
 * and names, pairs of names and numbers under `name:`, `pair:` and `number:`, which all languages share. A term's weight grows with the logarithm of
 * its mentions in each field (sublinear term frequency: Manning et al., "Introduction to Information
 * Retrieval", 6.4.1).
 */
export function termsOf(
  { language, fields }: Reading,
  lexicon: NameLexicon,
  options: SparseOptions,
): Map<string, Term> {
  const terms = new Map<string, Term>();
  for (const [place, field] of fields.entries()) {
    const mentions = new Map<string, Term>();
    const mention = (key: string, display: string) => {
      const found = mentions.get(key);
      if (found) found.weight += 1;
      else mentions.set(key, { weight: 1, display });
    };
    const words = wordsOf(field.text, language);
    for (const word of words) mentionWord(word, language, mention);
    mentionPhrases(words, language, lexicon, mention);
    mentionNames(words, language, lexicon, mention);
    // Countries that are named further down are often only named in passing.
    const countries = place < OPENING_FIELDS ? countriesNamed(field.text, language) : NONE;
    for (const country of countries.keys()) mention(`place:${country}`, country);
    for (const number of numbersOf(field.text))
      if (isTellingNumber(number)) mention(`number:${number}`, number);
    for (const [key, { weight, display }] of mentions) {
      const term = terms.get(key) ?? { weight: 0, display };
      term.weight += field.weight * (1 + options.repetition * Math.log(weight)) * kindWeight(key, options);
      terms.set(key, term);
    }
  }
  return terms;
}

/** Headline and lead. */
const OPENING_FIELDS = 2;
const NONE: ReadonlyMap<string, unknown> = new Map();

type Mention = (key: string, display: string) => void;

function mentionWord({ text }: Word, language: string, mention: Mention): void {
  for (const { part, stem } of contentStems(text, language)) mention(`${language}:${stem}`, part);
}

/**
 * Two words with nothing but stop words between them, in either order: what an event is called. Two names are a pair of
 * names, and would weigh twice.
 */
function mentionPhrases(
  words: readonly Word[],
  language: string,
  lexicon: NameLexicon,
  mention: Mention,
): void {
  let before: { stem: string; text: string; isName: boolean } | undefined;
  for (const word of words) {
    const { text } = word;
    if (/^\p{N}/u.test(text)) before = undefined;
    else if (!isStopWord(text, language)) {
      const stem = stemsOf(text, language)[0] ?? '';
      const isName = lexicon.isName(word, language);
      if (before && !(isName && before.isName)) {
        mention(`phrase:${language}:${[before.stem, stem].sort().join(' ')}`, `${before.text} ${text}`);
      }
      before = { stem, text, isName };
    }
  }
}

function mentionNames(
  words: readonly Word[],
  language: string,
  lexicon: NameLexicon,
  mention: Mention,
): void {
  let before = '';
  let beforeText = '';
  for (const word of words) {
    const skeleton = lexicon.isName(word, language) ? nameSkeleton(withoutPrefix(word.text, language)) : '';
    if (skeleton) {
      mention(`name:${skeleton}`, word.text);
      if (before && word.joined && before !== skeleton) {
        mention(`pair:${before} ${skeleton}`, `${beforeText} ${word.text}`);
      }
    }
    before = skeleton;
    beforeText = word.text;
  }
}

function kindWeight(key: string, options: SparseOptions): number {
  if (key.startsWith('name:')) return options.nameWeight;
  if (key.startsWith('pair:')) return options.pairWeight;
  if (isPhrase(key)) return options.phraseWeight;
  if (isPlace(key)) return options.placeWeight;
  return isNumber(key) ? options.numberWeight : 1;
}

/** Whether a term means the same in every language. */
export function isShared(key: string): boolean {
  return key.startsWith('name:') || key.startsWith('pair:') || isPlace(key) || isNumber(key);
}

/** The kinds of terms that mean the same in every language. */
export const SHARED_KINDS = ['name', 'place', 'number'] as const;

/** The place in `SHARED_KINDS` of a term that means the same in every language; names are those of one and of two words. */
export function sharedKind(key: string): number {
  return isPlace(key) ? 1 : isNumber(key) ? 2 : 0;
}

/** A country, by whatever word in whatever language. */
function isPlace(key: string): boolean {
  return key.startsWith('place:');
}

function isNumber(key: string): boolean {
  return key.startsWith('number:');
}

/** Whether a term is two words side by side. */
export function isPhrase(key: string): boolean {
  return key.startsWith('phrase:');
}
