import { kindsAt, LETTER, NUMERAL } from '../../../../text/character-kinds.ts';
import { contentStems } from '../../../../text/content-stems.ts';
import { stemsOf } from '../../../../text/stem.ts';
import { isStopWord } from '../../../../text/stop-words.ts';
import { readWord, visitWords } from '../../../../text/words.ts';
import {
  STARTS_WITH_CAPITAL,
  FIGURE,
  JOINED,
  LONG,
  OPENING,
  packWord,
  STOP_WORD,
  type Words,
} from './packed-words.ts';
import type { StringPool } from './string-pool.ts';

/** Markers in place of a stem number: the word has no stem, or has several. */
const NO_STEM = -1;
const SEVERAL = -2;

/** The words of one language, keyed by text. */
interface LanguageWords {
  name: string;
  /** The form of each spelling, packed with the properties that hold in any position. */
  forms: Map<string, number>;
  /** The bases: words in lower case. */
  bases: Map<string, number>;
}

/**
 * The forms of a day's words: each is analysed once, however often it occurs. Forms that differ only in capitals share
 * a base. Everything is numbered and stored in arrays: a large day has half a million forms.
 */
export class Vocabulary {
  readonly #pool: StringPool;
  readonly #languages = new Map<string, LanguageWords>();
  /** Indexed by form. */
  readonly #texts: string[] = [];
  readonly #bases: number[] = [];
  /** Indexed by base. */
  readonly #lowers: string[] = [];
  readonly #languageNames: string[] = [];
  readonly #plains: number[] = [];
  readonly #stems: number[] = [];
  readonly #contents: number[] = [];
  readonly #bits: number[] = [];
  readonly #severalStems = new Map<number, readonly number[]>();

  /** @param pool stores the texts of stems */
  constructor(pool: StringPool) {
    this.#pool = pool;
  }

  /** How many forms there are. */
  get size(): number {
    return this.#texts.length;
  }

  /** How many bases there are. */
  get bases(): number {
    return this.#lowers.length;
  }

  /**
   * Returns the words of a text.
   * @param visit called with the offset at which each word begins
   */
  read(text: string, language: string, visit: (start: number) => void = () => undefined): Words {
    const known = this.#wordsOf(language);
    const words: number[] = [];
    visitWords(text, language, (written, opening, joined, start) => {
      let word = known.forms.get(written);
      if (word === undefined) known.forms.set(written, (word = this.#addForm(written, known)));
      words.push(word | (opening ? OPENING : 0) | (joined ? JOINED : 0));
      visit(start);
    });
    return new Uint32Array(words);
  }

  /** Returns the spelling of a form, as in `Word.text`. */
  textOf(form: number): string {
    return this.#texts[form] ?? '';
  }

  /** Returns the primary subtag of a form's language. */
  languageOf(form: number): string {
    return this.#languageNames[this.#baseOf(form)] ?? '';
  }

  /** Returns the base of a form; forms that differ only in capitals and possessive share one. */
  plainOf(form: number): number {
    return this.#plains[this.#baseOf(form)] ?? NO_STEM;
  }

  /** Returns the text of a base, in lower case. */
  lowerOf(base: number): string {
    return this.#lowers[base] ?? '';
  }

  /** Returns the pool number of a form's stem; the first of several. */
  stemOf(form: number): number {
    return this.#stems[this.#baseOf(form)] ?? NO_STEM;
  }

  /** Visits the stems of a form's hyphenated parts; skips numbers, stop words and single letters. */
  visitStems(form: number, visit: (stem: number, at: number) => void): void {
    const base = this.#baseOf(form);
    const stem = this.#contents[base] ?? NO_STEM;
    if (stem >= 0) visit(stem, 0);
    else if (stem === SEVERAL) this.#severalStems.get(base)?.forEach(visit);
  }

  #baseOf(form: number): number {
    return this.#bases[form] ?? NO_STEM;
  }

  #wordsOf(language: string): LanguageWords {
    let known = this.#languages.get(language);
    if (!known) {
      known = { name: language, forms: new Map(), bases: new Map() };
      this.#languages.set(language, known);
    }
    return known;
  }

  #addForm(written: string, known: LanguageWords): number {
    const { text, capital } = readWord(written);
    const base = this.#numberOf(text.toLowerCase(), known);
    this.#bases.push(base);
    const kinds = kindsAt(text, 0);
    const isLong = text.length > 3 && (kinds & LETTER) !== 0 && (kinds & NUMERAL) === 0;
    const bits = (this.#bits[base] ?? 0) | (capital ? STARTS_WITH_CAPITAL : 0) | (isLong ? LONG : 0);
    return packWord(this.#texts.push(text) - 1, bits);
  }

  #numberOf(lower: string, known: LanguageWords): number {
    const { name, bases } = known;
    const number = bases.get(lower);
    if (number !== undefined) return number;
    const base = this.#lowers.push(lower) - 1;
    bases.set(lower, base);
    this.#languageNames.push(name);
    this.#plains.push(base);
    const isFigure = (kindsAt(lower, 0) & NUMERAL) !== 0;
    this.#bits.push((isFigure ? FIGURE : 0) | (isStopWord(lower, name) ? STOP_WORD : 0));
    this.#stems.push(this.#pool.numberOf(stemsOf(lower, name)[0] ?? '', name));
    const contents = contentStems(lower, name).map(({ stem }) => this.#pool.numberOf(stem, name));
    this.#contents.push(contents.length > 1 ? SEVERAL : (contents[0] ?? NO_STEM));
    if (contents.length > 1) this.#severalStems.set(base, contents);
    if (lower.endsWith("'s")) this.#plains[base] = this.#numberOf(lower.slice(0, -2), known);
    return base;
  }
}
