import { cutPoint } from './cut-text.ts';

/** The end of a sentence in most scripts, with closing quotes and brackets, before a space. */
const SENTENCE_END = /[.!?…。！？؟۔।][\p{Pe}\p{Pf}"']*(?= )|[。！？]/gu;

/**
 * Splits a clean paragraph into pieces of at most `max` UTF-16 code units (at least 2), after the last sentence that
 * fits, else at the last space, else between graphemes. Only the spaces at the cuts are lost.
 */
export function splitParagraph(text: string, max: number): string[] {
  const pieces: string[] = [];
  let rest = text;
  while (rest.length > max) {
    const end = pieceEnd(rest, max);
    pieces.push(rest.slice(0, end).trimEnd());
    rest = rest.slice(end).trimStart();
  }
  return rest === '' ? pieces : [...pieces, rest];
}

function pieceEnd(text: string, max: number): number {
  const window = text.slice(0, max + 1);
  const sentence = [...window.matchAll(SENTENCE_END)]
    .map((match) => match.index + match[0].length)
    .filter((end) => end <= max)
    .at(-1);
  if (sentence !== undefined) return sentence;
  const space = window.lastIndexOf(' ');
  return space > 0 ? space : cutPoint(text, max);
}
