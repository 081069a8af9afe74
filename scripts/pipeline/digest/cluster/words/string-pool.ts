/** Interns strings: each text of a language gets the next number when first met and is stored once. */
export class StringPool {
  readonly #texts: string[] = [];
  readonly #languages: string[] = [];
  readonly #numbers = new Map<string, Map<string, number>>();

  /**
   * Returns the number of a text.
   * @param language empty for texts that all languages share
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

  /** Returns the text with a number; empty for an unknown number. */
  textOf(number: number): string {
    return this.#texts[number] ?? '';
  }

  /** Returns the language of the text with a number. */
  languageOf(number: number): string {
    return this.#languages[number] ?? '';
  }
}
