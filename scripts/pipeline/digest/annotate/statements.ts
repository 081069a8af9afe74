import { numbersOf } from '../../../text/numbers.ts';
import { isStopWord } from '../../../text/stop-words.ts';
import { NEGATIONS } from '../split/name/closed-words.ts';
import { basesOf, isNumberWord } from './word-forms.ts';

const WORD = /\p{L}[\p{L}\p{M}’'-]*/gu;

/** Where a statement ends: at marks that are not within a number, and before words that begin another. */
const END = /(?:[;:!?()–—]|[.,](?!\p{Nd}))+|\b(?:and|but|while|although|though|because)\b/iu;

/** Pronouns and the like that the list of stop words lacks. */
const GRAMMAR: ReadonlySet<string> = new Set('she hers us herself itself themselves ourselves so'.split(' '));

/** A part of a text that says one thing. */
export interface Statement {
  /** All its words, in lower case. */
  words: readonly string[];
  /** Those that carry meaning, as they stand. */
  content: readonly string[];
  /** Bases of its words. */
  bases: ReadonlySet<string>;
  /** Its numbers, in digits and in words. */
  numbers: readonly string[];
  /** What it denies: all of it, or what it goes without, or both, or nothing. */
  denies: string;
}

/** The statements of a text, in order; those that have neither a word that carries meaning nor a denial are none. */
export function statementsIn(text: string): Statement[] {
  return text.split(END).flatMap((part) => {
    const words = part.match(WORD) ?? [];
    const content = words.filter(carriesMeaning);
    const denies = denialsIn(words);
    if (content.length === 0 && denies === '') return [];
    const lower = words.map((word) => word.toLowerCase());
    const numbers = [...numbersOf(part), ...lower.filter(isNumberWord)];
    return [{ words: lower, content, bases: new Set(words.flatMap(basesOf)), numbers, denies }];
  });
}

/** The words of a text that carry meaning. */
export const meaningfulWords = (text: string): string[] => (text.match(WORD) ?? []).filter(carriesMeaning);

const carriesMeaning = (word: string): boolean =>
  !isStopWord(word, 'en') && !GRAMMAR.has(word.toLowerCase()) && !isNegation(word);

/** The kinds of words by which a statement denies: “talks ended without a deal” says that they ended. */
function denialsIn(words: readonly string[]): string {
  const denying = words.filter(isNegation).map((word) => word.toLowerCase());
  return [...new Set(denying.map((word) => (word === 'without' ? word : 'not')))].sort().join();
}

/** Whether a word denies, alone or as the end of a verb: `isn’t`. */
export const isNegation = (word: string): boolean =>
  NEGATIONS.has(word.toLowerCase()) || /n[’']t$/i.test(word);
