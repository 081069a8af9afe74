/** Milliseconds after which a letter begins a new word. */
const NEW_WORD_AFTER = 1000;

/** A name as it is typed: without accents, marks and case. */
export const typed = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[^\p{L}\p{N} ]/gu, '')
    .toLowerCase();

/** Finds what a reader types the beginning of, letter by letter. */
export class TypeAhead<P extends { name: string }> {
  readonly #places: readonly P[];
  #word = '';
  #last = -Infinity;

  constructor(places: readonly P[]) {
    this.#places = places;
  }

  /** Whether a word has been begun, so that a space is part of it. */
  isTyping(now: number): boolean {
    return now - this.#last <= NEW_WORD_AFTER;
  }

  /**
   * What the letters typed until now begin; the next one with the same first letter when that alone is typed again.
   * @param now milliseconds
   */
  type(letter: string, now: number, picked?: P): P | undefined {
    const word = typed(letter);
    this.#word = this.isTyping(now) && this.#word !== word ? this.#word + word : word;
    this.#last = now;
    const from = this.#word.length === 1 && picked ? this.#places.indexOf(picked) + 1 : 0;
    const around = [...this.#places.slice(from), ...this.#places.slice(0, from)];
    return around.find(({ name }) => typed(name).startsWith(this.#word));
  }
}
