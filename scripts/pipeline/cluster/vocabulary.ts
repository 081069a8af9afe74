import { contentStems } from '../../text/content-stems.ts';
import { stemsOf } from '../../text/stem.ts';
import { isStopWord } from '../../text/stop-words.ts';
import { readWord, visitWords } from '../../text/words.ts';
import { CAPITAL, FIGURE, JOINED, LONG, OPENING, packWord, STOP_WORD, type Words } from './packed-words.ts';
import type { StringPool } from './string-pool.ts';

/** The number of a stem where a word has none, and where it has several. */
const NONE = -1;
const SEVERAL = -2;

/** What is known of one language, by texts that need not name it. */
interface LanguageForms {
  /** The form of each writing, packed with what it says wherever it stands. */
  words: Map<string, number>;
  plains: Map<string, number>;
  stems: Map<string, number>;
}

/**
 * The forms of a day's words: each is looked at once, however often it is written. They go by numbers, and what is known
 * of them stands in rows by these: a large day has half a million.
 */
export class Vocabulary {
  readonly #pool: StringPool;
  readonly #texts: string[] = [];
  readonly #languages: string[] = [];
  readonly #stems: number[] = [];
  readonly #contents: number[] = [];
  readonly #severalStems = new Map<number, readonly number[]>();
  readonly #plains: number[] = [];
  readonly #known = new Map<string, LanguageForms>();

  /** The words in lower case without their possessive, which forms with and without capitals share, by number. */
  readonly plains: string[] = [];

  /** @param pool takes the texts of stems */
  constructor(pool: StringPool) {
    this.#pool = pool;
  }

  /** How many forms there are. */
  get size(): number {
    return this.#texts.length;
  }

  /** Reads the words of a text. */
  read(text: string, language: string): Words {
    const known = this.#formsOf(language);
    const words: number[] = [];
    visitWords(text, language, (written, opening, joined) => {
      let word = known.words.get(written);
      if (word === undefined) known.words.set(written, (word = this.#add(written, language, known)));
      words.push(word | (opening ? OPENING : 0) | (joined ? JOINED : 0));
    });
    return new Uint32Array(words);
  }

  textOf(form: number): string {
    return this.#texts[form] ?? '';
  }

  languageOf(form: number): string {
    return this.#languages[form] ?? '';
  }

  /** The number in `plains` of what a form has in common with others. */
  plainOf(form: number): number {
    return this.#plains[form] ?? NONE;
  }

  /** The number in the pool of a form's stem, as `language:stem`; the first of several. */
  stemOf(form: number): number {
    return this.#stems[form] ?? NONE;
  }

  /** Tells of the stems of a form's parts between hyphens; of none of a number, a stop word, or a single letter. */
  visitStems(form: number, visit: (stem: number, at: number) => void): void {
    const stem = this.#contents[form] ?? NONE;
    if (stem >= 0) visit(stem, 0);
    else if (stem === SEVERAL) this.#severalStems.get(form)?.forEach(visit);
  }

  #formsOf(language: string): LanguageForms {
    let known = this.#known.get(language);
    if (!known) {
      known = { words: new Map(), plains: new Map(), stems: new Map() };
      this.#known.set(language, known);
    }
    return known;
  }

  #add(written: string, language: string, known: LanguageForms): number {
    const { text, capital } = readWord(written);
    const form = this.#texts.push(text) - 1;
    this.#languages.push(language);
    const lower = text.toLowerCase();
    const plain = lower.endsWith("'s") ? lower.slice(0, -2) : lower;
    this.#plains.push(numberIn(known.plains, plain, (each) => this.plains.push(each) - 1));
    const stemOf = (stem: string) =>
      numberIn(known.stems, stem, (each) => this.#pool.numberOf(`${language}:${each}`));
    this.#stems.push(stemOf(stemsOf(text, language)[0] ?? ''));
    const contents = contentStems(text, language).map(({ stem }) => stemOf(stem));
    this.#contents.push(contents.length > 1 ? SEVERAL : (contents[0] ?? NONE));
    if (contents.length > 1) this.#severalStems.set(form, contents);
    return packWord(
      form,
      (capital ? CAPITAL : 0) |
        (text.length > 3 && /^\p{L}/u.test(text) ? LONG : 0) |
        (isStopWord(text, language) ? STOP_WORD : 0) |
        (/^\p{N}/u.test(text) ? FIGURE : 0),
    );
  }
}

function numberIn(numbers: Map<string, number>, text: string, add: (text: string) => number): number {
  let number = numbers.get(text);
  if (number === undefined) numbers.set(text, (number = add(text)));
  return number;
}
