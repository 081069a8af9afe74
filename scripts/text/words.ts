import { primaryLanguage } from '../../src/schemas/language.ts';
import { BLANK, CAPITAL, END, JOINT, kindsAt, LETTER, MARK, TWO_UNITS } from './character-kinds.ts';
import { languageRow } from './languages/languages.ts';
import { normalForm } from './normal-form.ts';

/** One word of a text. */
export interface Word {
  /** As written, Unicode NFC, straight apostrophes. */
  text: string;
  /** Starts with a capital letter of a script that has them. */
  capital: boolean;
  /** First of the text or of a sentence, where a capital is not significant. */
  opening: boolean;
  /** Only a space separates it from the previous word. */
  joined: boolean;
}

/** Called for each word of a text with its spelling, its properties as in `Word`, and its offset. */
export type WordVisit = (written: string, opening: boolean, joined: boolean, start: number) => void;

const segmenters = new Map<string, Intl.Segmenter>();

/**
 * The words of a text in order; scripts without spaces are split by ICU's dictionary for the text's language,
 * independent of the machine's locale.
 */
export function wordsOf(text: string, language: string): Word[] {
  const words: Word[] = [];
  visitWords(text, language, (written, opening, joined) => {
    words.push({ ...readWord(written), opening, joined });
  });
  return words;
}

/** The properties of a word that depend only on its spelling. */
export function readWord(written: string): Pick<Word, 'text' | 'capital'> {
  return { text: plain(written), capital: (kindsAt(written, 0) & CAPITAL) !== 0 };
}

/** Visits the words of a text, as `wordsOf` returns them, without allocating an object for each. */
export function visitWords(text: string, language: string, visit: WordVisit): void {
  let before = 0;
  let isFirst = true;
  visitSpans(text, primaryLanguage(language), (start, end) => {
    let between = 0;
    for (let at = before; at < start; at++) between |= kindsAt(text, at);
    const isBlank = start === before + 1 && (between & BLANK) !== 0;
    visit(text.slice(start, end), isFirst || (between & END) !== 0, !isFirst && isBlank, start);
    isFirst = false;
    before = end;
  });
}

type SpanVisit = (start: number, end: number) => void;

function visitSpans(text: string, language: string, visit: SpanVisit): void {
  if (languageRow(language)?.unspaced) visitSegments(text, language, visit);
  else visitBlanked(text, visit);
}

function visitBlanked(text: string, visit: SpanVisit): void {
  for (let at = 0; at < text.length;) {
    if ((kindsAt(text, at) & LETTER) === 0) at += 1;
    else {
      const end = endOfWord(text, at);
      visit(at, end);
      at = end;
    }
  }
}

/** The end of the word that begins at an offset: letters, digits and their marks, in parts joined by single signs. */
function endOfWord(text: string, start: number): number {
  let end = start;
  for (;;) {
    let kinds = kindsAt(text, end);
    while ((kinds & (LETTER | MARK)) !== 0) {
      end += (kinds & TWO_UNITS) === 0 ? 1 : 2;
      kinds = kindsAt(text, end);
    }
    if ((kinds & JOINT) === 0 || (kindsAt(text, end + 1) & LETTER) === 0) return end;
    end += 1;
  }
}

function visitSegments(text: string, language: string, visit: SpanVisit): void {
  let segmenter = segmenters.get(language);
  if (!segmenter)
    segmenters.set(language, (segmenter = new Intl.Segmenter(language, { granularity: 'word' })));
  for (const { segment, index, isWordLike } of segmenter.segment(text)) {
    if (!isWordLike) continue;
    // A narrow blank, U+202F, joins words for the segmenter (UAX #29, ExtendNumLet).
    for (const { 0: word, index: at } of segment.matchAll(/\S+/g))
      visit(index + at, index + at + word.length);
  }
}

/** Anything but Latin, Cyrillic and Arabic letters, which NFC leaves unchanged when they have no marks. */
const NOT_PLAIN = /[^\0-\u02ff\u0400-\u0482\u048a-\u052f\u0620-\u064a\u0671-\u06d3]/;

/** Initials with points between them: `U.S`, `U.N`, `EE.UU`. */
const DOTTED_INITIALS = /^\p{Lu}{1,2}(?:\.\p{Lu}{1,2})+$/u;

/** NFC with straight apostrophes; initials without their points, since half of the press writes none. */
function plain(written: string): string {
  const spelt = NOT_PLAIN.test(written) ? normalForm(written.replaceAll('’', "'")) : written;
  return spelt.includes('.') && DOTTED_INITIALS.test(spelt) ? spelt.replaceAll('.', '') : spelt;
}
