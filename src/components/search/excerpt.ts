import { UNSPACED } from '../../schemas/language.ts';

/** A piece of an excerpt, and whether it is what was searched for. */
export interface Piece {
  text: string;
  marked: boolean;
}

/** Words shown of a page. */
const LENGTH = 28;
/** Words shown before the first one found. */
const BEFORE = 6;
/** The longest text without a space that is shown whole, in UTF-16 code units. */
const LONGEST = 60;

/**
 * The part of a text where most of the words found are together; its beginning if none is in it.
 * @param isFound whether a printed word was searched for
 */
export function excerpt(content: string, isFound: (word: string) => boolean): Piece[] {
  const words = content.split(/\s+/u).filter((word) => word !== '');
  const found = words.map(isFound);
  const start = densest(found);
  const pieces = words.slice(start, start + LENGTH).map((word, index): Piece => ({
    text: word.length > LONGEST ? `${word.slice(0, LONGEST)}…` : word,
    marked: found[start + index] ?? false,
  }));
  return spaced(pieces, start > 0, start + LENGTH < words.length);
}

/** Where the excerpt begins that has the most words found. */
function densest(found: readonly boolean[]): number {
  const places = found.flatMap((isFound, index) => (isFound ? [index] : []));
  let best = { start: 0, count: 0 };
  for (const [index, place] of places.entries()) {
    const start = Math.max(0, place - BEFORE);
    const count = places.slice(index).filter((other) => other < start + LENGTH).length;
    if (count > best.count) best = { start, count };
  }
  return best.start;
}

/** Puts spaces between the words, except where the script has none, and dots where text is left out. */
function spaced(pieces: readonly Piece[], isCutBefore: boolean, isCutAfter: boolean): Piece[] {
  const gaps = pieces.map(({ text }, index) => {
    const before = pieces[index - 1]?.text.at(-1);
    if (before === undefined) return isCutBefore ? '… ' : '';
    return UNSPACED.test(before) && UNSPACED.test(text[0] ?? '') ? '' : ' ';
  });
  const whole = pieces.flatMap((piece, index) => [{ text: gaps[index] ?? '', marked: false }, piece]);
  return [...whole, { text: isCutAfter ? ' …' : '', marked: false }].filter(({ text }) => text !== '');
}
