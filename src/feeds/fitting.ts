import { countWords } from './markup.ts';

/**
 * What fits of some passages, of several parts each, into `most` words: the first part of each comes before the others of any,
 * and of both what stands last is left out. A part is never cut.
 */
export function fittingParts(passages: readonly (readonly string[])[], most: number): string[] {
  const firsts = firstThatFit(
    passages.map(([first = '']) => first),
    most,
  );
  const begun = passages.slice(0, firsts.length);
  const others = firstThatFit(
    begun.flatMap(([, ...more]) => more),
    most - firsts.reduce((sum, first) => sum + countWords(first), 0),
  );
  return begun.flatMap(([first = '', ...more]) => [first, ...others.splice(0, more.length)]);
}

/** The first of some parts that together have at most `most` words. */
function firstThatFit(parts: readonly string[], most: number): string[] {
  let words = 0;
  const end = parts.findIndex((part) => (words += countWords(part)) > most);
  return parts.slice(0, end === -1 ? undefined : end);
}
