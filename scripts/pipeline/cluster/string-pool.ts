/** Gives each text a number, the next one when it is met first, so that it is hashed and kept once. */
export class StringPool {
  readonly #texts: string[] = [];
  readonly #numbers = new Map<string, number>();

  numberOf(text: string): number {
    let number = this.#numbers.get(text);
    if (number === undefined) this.#numbers.set(text, (number = this.#texts.push(text) - 1));
    return number;
  }

  /** The text of a number that was given; else an empty one. */
  textOf(number: number): string {
    return this.#texts[number] ?? '';
  }
}
