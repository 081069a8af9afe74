import type { Parser } from 'htmlparser2';

/** Size of a piece, in UTF-16 code units. */
const PIECE = 16_384;

/**
 * Gives a parser a text in pieces, and stops before the first one for which it is too much: the parser takes ever longer
 * for deeper nesting and longer tags, and cannot be stopped within a piece.
 * @param isTooMuch whether what was read so far exceeds the limits of the reader
 */
export function writeInPieces(parser: Parser, text: string, isTooMuch: () => boolean): void {
  for (let at = 0; at < text.length && !isTooMuch(); at += PIECE) parser.write(text.slice(at, at + PIECE));
}
