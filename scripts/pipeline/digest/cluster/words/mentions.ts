import { isDistinctiveNumber, numbersOf } from '../../../../text/numbers.ts';
import { nameSkeleton } from '../../../../text/name-skeleton.ts';
import { withoutPrefix } from '../../../../text/stem.ts';
import { countriesNamed } from '../../where/countries-named.ts';
import type { NameLexicon } from './name-lexicon.ts';
import { FIGURE, formOf, hasBit, JOINED, STOP_WORD, type Words } from './packed-words.ts';
import type { ComparedText } from './reading.ts';
import { NAME_TERM, NUMBER_TERM, PAIR_TERM, PHRASE_TERM, PLACE_TERM, type TermTable } from './term-table.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The tables with which a day's texts are read. */
export interface DayWords {
  vocabulary: Vocabulary;
  lexicon: NameLexicon;
  terms: TermTable;
  /** Pool number, plus one, of how each name met so far sounds, by form. */
  sounds: Int32Array;
}

/** Countries count in the headline and the lead only: further down they are often mentioned in passing. */
const OPENING_FIELDS = 2;

/**
 * Visits every mention of a term in a field of an article: its words and phrases, and the names, pairs of names,
 * countries and numbers that all languages share.
 * @param place the index of the field
 */
export function visitMentions(
  { language, fields }: ComparedText,
  place: number,
  day: DayWords,
  mention: (term: number) => void,
): void {
  const field = fields[place];
  if (!field) return;
  const { terms } = day;
  visitWordTerms(field.words, day, mention);
  visitPhrases(field.words, day, mention);
  visitNames(field.words, day, mention);
  if (place < OPENING_FIELDS) {
    for (const country of countriesNamed(field.text, language).keys())
      mention(terms.numberOf(PLACE_TERM, terms.pool.numberOf(country)));
  }
  for (const number of numbersOf(field.text)) {
    if (isDistinctiveNumber(number)) mention(terms.numberOf(NUMBER_TERM, terms.pool.numberOf(number)));
  }
}

/** Visits the words: term number, form, and which hyphenated part of the form it is. */
export function visitWordTerms(
  words: Words,
  { vocabulary, terms }: DayWords,
  mention: (term: number, form: number, at: number) => void,
): void {
  for (const word of words) {
    const form = formOf(word);
    vocabulary.visitStems(form, (stem, at) => mention(terms.numberOfWord(stem), form, at));
  }
}

/**
 * Visits phrases: two words with nothing but stop words between them, in either order, which often name an event. Two
 * names are a pair of names instead and would count twice.
 */
function visitPhrases(
  words: Words,
  { vocabulary, lexicon, terms }: DayWords,
  mention: (term: number) => void,
): void {
  let before = NO_NAME;
  let isNameBefore = false;
  for (const word of words) {
    if (hasBit(word, FIGURE)) before = NO_NAME;
    else if (!hasBit(word, STOP_WORD)) {
      const stem = vocabulary.stemOf(formOf(word));
      const isName = lexicon.isName(word);
      if (before !== NO_NAME && !(isName && isNameBefore))
        mention(terms.numberOf(PHRASE_TERM, Math.min(before, stem), Math.max(before, stem)));
      before = stem;
      isNameBefore = isName;
    }
  }
}

/** Visits the names and pairs of adjacent names: term number, form, and the form of the first of two. */
export function visitNames(
  words: Words,
  day: DayWords,
  mention: (term: number, form: number, before?: number) => void,
): void {
  const { lexicon, terms } = day;
  let [name, form] = [NO_NAME, NO_NAME];
  for (const word of words) {
    const [nameBefore, formBefore] = [name, form];
    form = formOf(word);
    name = lexicon.isName(word) ? nameOf(form, day) : NO_NAME;
    if (name === NO_NAME) continue;
    mention(terms.numberOf(NAME_TERM, name), form);
    if (nameBefore !== NO_NAME && hasBit(word, JOINED) && nameBefore !== name)
      mention(terms.numberOf(PAIR_TERM, nameBefore, name), form, formBefore);
  }
}

const NO_NAME = -1;

/** Returns the pool number of how a name sounds; none for names too short to identify. */
function nameOf(form: number, { vocabulary, terms, sounds }: DayWords): number {
  const known = sounds[form] ?? 0;
  if (known !== 0) return known - 1;
  const skeleton = nameSkeleton(withoutPrefix(vocabulary.textOf(form), vocabulary.languageOf(form)));
  if (!skeleton) return NO_NAME;
  const sound = terms.pool.numberOf(skeleton);
  sounds[form] = sound + 1;
  return sound;
}
