/** Milliseconds of pause after which a letter begins a new word. */
const NEW_WORD_AFTER = 1000;

/** A name for comparison with typed text: without accents, punctuation and case. */
export const typed = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[^\p{L}\p{N} ]/gu, '')
    .toLowerCase();

/** Finds a place from the first letters of its name, as they are typed. */
export class TypeAhead<P extends { name: string }> {
  readonly #places: readonly P[];
  #word = '';
  #last = -Infinity;

  constructor(places: readonly P[]) {
    this.#places = places;
  }

  /** The letters typed so far, as names are compared. */
  get word(): string {
    return this.#word;
  }

  /** Whether a word has been started, so that a space belongs to it. */
  isTyping(now: number): boolean {
    return now - this.#last <= NEW_WORD_AFTER;
  }

  /**
   * The place whose name begins with the letters typed so far. Typing one letter again goes to the next match.
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
