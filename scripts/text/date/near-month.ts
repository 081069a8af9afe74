import { type DateWords, isSameMonth, type NamedMonth } from './date-words.ts';
import { wordKey } from './word-key.ts';

/** Fewest letters that a word and the name of a month begin with. */
const FEWEST = 3;

/** Most letters that an ending adds to a name, or puts in the place of its own. */
const ENDING = 2;

/**
 * The month that a word of a language is a shortened or an inflected form of (Romanian `noi`, Greek `Νοέμβριος`, Azerbaijani
 * `noyabrın`); undefined when it is like several.
 */
export function nearMonth(word: string, { months }: DateWords): NamedMonth | undefined {
  const key = wordKey(word);
  if (key.length < FEWEST) return undefined;
  const like = [...months].filter(([name]) => isLike(key, name)).map(([, month]) => month);
  const [first, ...others] = like;
  return first && others.every((other) => isSameMonth(first, other)) ? first : undefined;
}

function isLike(key: string, name: string): boolean {
  if (name.startsWith(key)) return true;
  const common = sharedStart(key, name);
  return common >= Math.max(FEWEST, name.length - ENDING) && key.length <= name.length + ENDING;
}

function sharedStart(a: string, b: string): number {
  let count = 0;
  while (count < a.length && a[count] === b[count]) count += 1;
  return count;
}
