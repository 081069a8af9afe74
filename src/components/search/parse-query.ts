import { SIGNS, spacedWords } from '../../schemas/spaced-words.ts';
import { foldedWord } from './folded-word.ts';

/** What a page must hold: a word, or several in a row. */
export interface Term {
  /** Folded. */
  words: readonly string[];
}

/** The most terms of a query that are searched. */
const MAX_TERMS = 8;

/** A phrase in quotation marks of any kind, or what stands between blanks. */
const PIECE = /["“”„«»]([^"“”„«»]+)["“”„«»]|[^\s"“”„«»]+/gu;
/** Signs of Chinese or Japanese in a row, or other letters. */
const CHUNK = new RegExp(`${SIGNS.source}|(?:(?!${SIGNS.source}).)+`, 'gsu');

/** Splits what a reader typed into terms, each once. Chinese and Japanese is taken as signs in a row. */
export function parseQuery(query: string): Term[] {
  const terms = [...query.matchAll(PIECE)].flatMap(([piece, phrase]) =>
    phrase === undefined ? piecesOf(piece) : [foldedWords(phrase)],
  );
  const unique = new Map(
    terms.filter(({ length }) => length > 0).map((words) => [words.join(' '), { words }]),
  );
  return [...unique.values()].slice(0, MAX_TERMS);
}

function piecesOf(piece: string): string[][] {
  return (piece.match(CHUNK) ?? []).flatMap((chunk) => {
    const words = foldedWords(chunk);
    return SIGNS.test(chunk) ? [words] : words.map((word) => [word]);
  });
}

const foldedWords = (text: string): string[] =>
  spacedWords(text)
    .split(/\s+/u)
    .map(foldedWord)
    .filter((word) => word !== '');
