import { MAX_TEXT_LENGTH } from '../../../text/limit-blocks.ts';

/** Pieces that are kept apart: joined in time, those of a text of half references cost no more than the text. */
const MAX_PIECES = 4_096;

/** Longest text that is kept, in UTF-16 code units: white space goes, and what is then longer than an article, too. */
const MAX_KEPT_LENGTH = 4 * MAX_TEXT_LENGTH;

/** A text that comes in pieces, as small as a character; what comes after its longest length is left out. */
export class TextPieces {
  readonly #joined: string[] = [];
  #pieces: string[] = [];
  #length = 0;

  add(piece: string): void {
    if (this.isFull) return;
    this.#length += piece.length;
    this.#pieces.push(piece);
    if (this.#pieces.length < MAX_PIECES) return;
    this.#joined.push(this.#pieces.join(''));
    this.#pieces = [];
  }

  get isFull(): boolean {
    return this.#length > MAX_KEPT_LENGTH;
  }

  get isEmpty(): boolean {
    return this.#length === 0;
  }

  /** The whole text. */
  text(): string {
    return this.#joined.join('') + this.#pieces.join('');
  }
}
