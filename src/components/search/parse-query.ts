import { spacedWords } from '../../lib/spaced-words.ts';
import { foldedWord } from './folded-word.ts';

/** What a page must hold: a word, or words in a row. */
export interface Term {
  /** Folded; several if it is a phrase. */
  words: readonly string[];
}

/** The most terms of a query that are searched. */
const MOST_TERMS = 8;

/** A phrase in quotation marks of any kind, or what stands between blanks. */
const PIECE = /["“”„«»]([^"“”„«»]+)["“”„«»]|[^\s"“”„«»]+/gu;

/** Splits what a reader typed into terms, each once. */
export function parseQuery(query: string): Term[] {
  const terms = [...query.matchAll(PIECE)].flatMap(([piece, phrase]) => {
    const words = spacedWords(phrase ?? piece)
      .split(/\s+/u)
      .map(foldedWord)
      .filter((word) => word !== '');
    if (phrase === undefined) return words.map((word): Term => ({ words: [word] }));
    return words.length > 0 ? [{ words }] : [];
  });
  const unique = new Map(terms.map((term) => [term.words.join(' '), term]));
  return [...unique.values()].slice(0, MOST_TERMS);
}
