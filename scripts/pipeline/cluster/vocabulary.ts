import { contentStems } from '../../text/content-stems.ts';
import { stemsOf } from '../../text/stem.ts';
import { isStopWord } from '../../text/stop-words.ts';
import { readWord, visitWords } from '../../text/words.ts';
import type { StringPool } from './string-pool.ts';

/** A form of a word in a language, with all that it says wherever it stands. */
export interface Form {
  /** Its number in the vocabulary. */
  number: number;
  language: string;
  text: string;
  /** Starts with a capital letter. */
  capital: boolean;
  /** The number in the pool of what its writings with and without capitals have in common, as `language:word`. */
  plain: number;
  isStopWord: boolean;
  isFigure: boolean;
  /** A word of four letters or more, which a headline in title case writes with a capital. */
  isLong: boolean;
  /** The number in the pool of its stem, as `language:stem`; the first of several. */
  stem: number;
  /** The stems of its parts between hyphens; none of a number, a stop word, or a single letter. */
  parts: readonly { part: string; stem: number }[];
}

/** The words of a text in order: see `formNumber`, `isOpening` and `isJoined`. */
export type Words = Uint32Array;

const OPENING = 1;
const JOINED = 2;
const FLAGS = 4;

/** The number of a word's form in the vocabulary. */
export function formNumber(word: number): number {
  return Math.floor(word / FLAGS);
}

/** Whether a word is the first of its text or sentence. */
export function isOpening(word: number): boolean {
  return (word & OPENING) !== 0;
}

/** Whether nothing but a blank stands between a word and the one before. */
export function isJoined(word: number): boolean {
  return (word & JOINED) !== 0;
}

/** The forms of a day's words: each is looked at once, however often it is written. */
export class Vocabulary {
  readonly #pool: StringPool;
  readonly #forms: Form[] = [];
  /** By language, as it is written. */
  readonly #numbers = new Map<string, Map<string, number>>();

  /** @param pool takes the texts of words and stems */
  constructor(pool: StringPool) {
    this.#pool = pool;
  }

  get size(): number {
    return this.#forms.length;
  }

  /** Reads the words of a text. */
  read(text: string, language: string): Words {
    let numbers = this.#numbers.get(language);
    if (!numbers) this.#numbers.set(language, (numbers = new Map()));
    const known = numbers;
    const words: number[] = [];
    visitWords(text, language, (written, opening, joined) => {
      let number = known.get(written);
      if (number === undefined) known.set(written, (number = this.#add(written, language)));
      words.push(number * FLAGS + (opening ? OPENING : 0) + (joined ? JOINED : 0));
    });
    return Uint32Array.from(words);
  }

  /**
   * The form of a word that was read.
   * @throws for any other
   */
  formOf(word: number): Form {
    const form = this.#forms[formNumber(word)];
    if (!form) throw new Error('cluster: a word of another vocabulary');
    return form;
  }

  #add(written: string, language: string): number {
    const { text, capital } = readWord(written);
    const number = (key: string) => this.#pool.numberOf(`${language}:${key}`);
    const form: Form = {
      number: this.#forms.length,
      language,
      text,
      capital,
      plain: number(text.toLowerCase().replace(/'s$/, '')),
      isStopWord: isStopWord(text, language),
      isFigure: /^\p{N}/u.test(text),
      isLong: text.length > 3 && /^\p{L}/u.test(text),
      stem: number(stemsOf(text, language)[0] ?? ''),
      parts: contentStems(text, language).map(({ part, stem }) => ({ part, stem: number(stem) })),
    };
    return this.#forms.push(form) - 1;
  }
}
