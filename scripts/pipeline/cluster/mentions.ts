import { isTellingNumber, numbersOf } from '../../text/numbers.ts';
import { nameSkeleton } from '../../text/name-skeleton.ts';
import { withoutPrefix } from '../../text/stem.ts';
import { countriesNamed } from '../where/countries-named.ts';
import type { NameLexicon } from './name-lexicon.ts';
import { formNumber, isJoined, type Words } from './packed-words.ts';
import type { Reading } from './reading.ts';
import { NAME, NUMBER, PAIR, PHRASE, PLACE, type TermTable, WORD } from './term-table.ts';
import type { Form, Vocabulary } from './vocabulary.ts';

/** Is told of each mention of a term: its number and how it is written, the first of two words apart. */
export type Mention = (term: number, written: string, before?: string) => void;

/** What a day's texts are read with. */
export interface DayWords {
  vocabulary: Vocabulary;
  lexicon: NameLexicon;
  terms: TermTable;
}

/** Fields in which countries count, headline and lead: further down they are often only named in passing. */
const OPENING_FIELDS = 2;

/**
 * Tells of every mention of a term in a field of an article: its words and any two side by side, and names, pairs of
 * names, countries and numbers, which all languages share.
 * @param place of the field
 */
export function visitMentions(
  { language, fields }: Reading,
  place: number,
  day: DayWords,
  mention: Mention,
): void {
  const field = fields[place];
  if (!field) return;
  mentionWords(field.words, day, mention);
  mentionPhrases(field.words, day, mention);
  mentionNames(field.words, day, mention);
  const { terms } = day;
  if (place < OPENING_FIELDS) {
    for (const country of countriesNamed(field.text, language).keys())
      mention(terms.numberOf(PLACE, terms.pool.numberOf(country)), country);
  }
  for (const number of numbersOf(field.text)) {
    if (isTellingNumber(number)) mention(terms.numberOf(NUMBER, terms.pool.numberOf(number)), number);
  }
}

function mentionWords(words: Words, { vocabulary, terms }: DayWords, mention: Mention): void {
  for (const word of words) {
    for (const { part, stem } of vocabulary.formAt(formNumber(word)).parts)
      mention(terms.numberOf(WORD, stem), part);
  }
}

/**
 * Two words with nothing but stop words between them, in either order: what an event is called. Two names are a pair of
 * names, and would weigh twice.
 */
function mentionPhrases(words: Words, { vocabulary, lexicon, terms }: DayWords, mention: Mention): void {
  let before: Form | undefined;
  for (const word of words) {
    const form = vocabulary.formAt(formNumber(word));
    if (form.isFigure) before = undefined;
    else if (!form.isStopWord) {
      if (before && !(lexicon.isName(form) && lexicon.isName(before))) {
        const [one, other] = [before.stem, form.stem];
        const term = terms.numberOf(PHRASE, Math.min(one, other), Math.max(one, other));
        mention(term, form.text, before.text);
      }
      before = form;
    }
  }
}

function mentionNames(words: Words, { vocabulary, lexicon, terms }: DayWords, mention: Mention): void {
  let [before, beforeText] = [NONE, ''];
  for (const word of words) {
    const form = vocabulary.formAt(formNumber(word));
    const name = lexicon.isName(form) ? nameOf(form, terms) : NONE;
    if (name !== NONE) {
      mention(terms.numberOf(NAME, name), form.text);
      if (before !== NONE && isJoined(word) && before !== name)
        mention(terms.numberOf(PAIR, before, name), form.text, beforeText);
    }
    before = name;
    beforeText = form.text;
  }
}

const NONE = -1;

/** The number in the pool of how a name sounds; none of one that is too short to tell. */
function nameOf({ text, language }: Form, { pool }: TermTable): number {
  const skeleton = nameSkeleton(withoutPrefix(text, language));
  return skeleton ? pool.numberOf(skeleton) : NONE;
}
