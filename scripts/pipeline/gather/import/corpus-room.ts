import { InputError } from '../../outcome/input-error.ts';
import { MAX_ARTICLES, MAX_TEXT_BYTES } from '../../snapshot/limits.ts';
import type { CorpusLine } from './corpus-line.ts';

/** Most lines of a file that are read, blank ones apart: each is in the ledger. A day of 150 sources has 5,278. */
export const MAX_CORPUS_LINES = 200_000;

const REMEDY = 'give only the lines of the day, or divide it into several corpora; nothing was written';

/**
 * The lines that are not blank.
 * @param name the file as messages name it
 * @throws InputError at the first line over the most that an import reads
 */
export async function* filledLines(
  lines: AsyncIterable<CorpusLine> | Iterable<CorpusLine>,
  name: string,
): AsyncGenerator<CorpusLine> {
  let count = 0;
  for await (const line of lines) {
    if (line.text.ok && line.text.value.trim() === '') continue;
    count += 1;
    if (count > MAX_CORPUS_LINES)
      throw new InputError(`${name}:${line.number}`, `it has more than ${MAX_CORPUS_LINES} lines`, REMEDY);
    yield line;
  }
}

/** Counts what an import keeps in memory, and stops it before a snapshot could not hold that. */
export class CorpusRoom {
  #articles = 0;
  #length = 0;

  /**
   * Counts an article.
   * @throws InputError when it is one too many, or the texts are too long together
   */
  addArticle(place: string, text: string): void {
    this.#articles += 1;
    if (this.#articles > MAX_ARTICLES)
      throw new InputError(place, `it is one more article than the ${MAX_ARTICLES} of a snapshot`, REMEDY);
    this.addText(place, text);
  }

  /**
   * Counts the text of a line.
   * @throws InputError when the texts are too long together
   */
  addText(place: string, { length }: string): void {
    this.#length += length;
    if (this.#length > MAX_TEXT_BYTES)
      throw new InputError(place, `up to here there are over ${MAX_TEXT_BYTES} characters of text`, REMEDY);
  }
}
