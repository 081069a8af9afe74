import { contentStems } from '../../text/content-stems.ts';
import { stemsOf } from '../../text/stem.ts';
import { isStopWord } from '../../text/stop-words.ts';
import { readWord, visitWords } from '../../text/words.ts';
import type { StringPool } from './string-pool.ts';
import { packWord, type Words } from './packed-words.ts';

/** A form of a word in a language, with all that it says wherever it stands. */
export interface Form {
  /** Its number in the vocabulary. */
  number: number;
  language: string;
  text: string;
  /** Starts with a capital letter. */
  capital: boolean;
  /** The number in the vocabulary of what its writings with and without capitals have in common. */
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

/** What is known of one language, by texts that need not name it. */
interface LanguageForms {
  /** By how they are written. */
  forms: Map<string, Form>;
  plains: Map<string, number>;
  stems: Map<string, number>;
}

/** The forms of a day's words: each is looked at once, however often it is written. */
export class Vocabulary {
  readonly #pool: StringPool;
  readonly #forms: Form[] = [];
  readonly #plains: string[] = [];
  readonly #languages = new Map<string, LanguageForms>();

  /** @param pool takes the texts of stems */
  constructor(pool: StringPool) {
    this.#pool = pool;
  }

  /** How many forms there are. */
  get size(): number {
    return this.#forms.length;
  }

  /** What the forms' writings have in common, by number: the word in lower case without its possessive. */
  get plains(): readonly string[] {
    return this.#plains;
  }

  /** Reads the words of a text. */
  read(text: string, language: string): Words {
    let known = this.#languages.get(language);
    if (!known) {
      known = { forms: new Map(), plains: new Map(), stems: new Map() };
      this.#languages.set(language, known);
    }
    const own = known;
    const words: number[] = [];
    visitWords(text, language, (written, opening, joined) => {
      let form = own.forms.get(written);
      if (!form) own.forms.set(written, (form = this.#add(written, language, own)));
      words.push(packWord(form, opening, joined));
    });
    return new Uint32Array(words);
  }

  /**
   * The form of a number.
   * @throws for the number of another vocabulary
   */
  formAt(number: number): Form {
    const form = this.#forms[number];
    if (!form) throw new Error('cluster: a word of another vocabulary');
    return form;
  }

  #add(written: string, language: string, own: LanguageForms): Form {
    const { text, capital } = readWord(written);
    const lower = text.toLowerCase();
    const plainOf = (plain: string) => this.#plains.push(plain) - 1;
    const stemOf = (stem: string) => this.#pool.numberOf(`${language}:${stem}`);
    const form: Form = {
      number: this.#forms.length,
      language,
      text,
      capital,
      plain: numberIn(own.plains, lower.endsWith("'s") ? lower.slice(0, -2) : lower, plainOf),
      isStopWord: isStopWord(text, language),
      isFigure: /^\p{N}/u.test(text),
      isLong: text.length > 3 && /^\p{L}/u.test(text),
      stem: numberIn(own.stems, stemsOf(text, language)[0] ?? '', stemOf),
      parts: contentStems(text, language).map(({ part, stem }) => ({
        part,
        stem: numberIn(own.stems, stem, stemOf),
      })),
    };
    this.#forms.push(form);
    return form;
  }
}

function numberIn(numbers: Map<string, number>, text: string, add: (text: string) => number): number {
  let number = numbers.get(text);
  if (number === undefined) numbers.set(text, (number = add(text)));
  return number;
}
