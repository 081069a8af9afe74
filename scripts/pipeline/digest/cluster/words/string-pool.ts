/** Gives each text of a language a number, the next one when it is met first, so that it is kept once. */
export class StringPool {
  readonly #texts: string[] = [];
  readonly #languages: string[] = [];
  readonly #numbers = new Map<string, Map<string, number>>();

  /**
   * The number of a text.
   * @param language none for what all languages share
   */
  numberOf(text: string, language = ''): number {
    let numbers = this.#numbers.get(language);
    if (!numbers) this.#numbers.set(language, (numbers = new Map<string, number>()));
    let number = numbers.get(text);
    if (number === undefined) {
      numbers.set(text, (number = this.#texts.push(text) - 1));
      this.#languages.push(language);
    }
    return number;
  }

  /** The text of a number that was given; else an empty one. */
  textOf(number: number): string {
    return this.#texts[number] ?? '';
  }

  /** Its language. */
  languageOf(number: number): string {
    return this.#languages[number] ?? '';
  }
}
