import { type DateWords, isSameMonth, type NamedMonth } from './date-words.ts';
import { wordKey } from './word-key.ts';

/** Fewest letters that a word and the name of a month begin with. */
const MIN_LETTERS = 3;

/** Most letters that an ending adds to a name, or puts in the place of its own. */
const ENDING = 2;

/** Fewest letters of a name of which one may be another: `Nopember`, `Febuary`. */
const MISSPELT = 6;

/**
 * The month that a word of a language is a shortened, an inflected or a misspelt form of (Romanian `noi`, Indonesian `Agt`,
 * Greek `Νοέμβριος`, Azerbaijani `noyabrın`, Indonesian `Nopember`); undefined when it is like several.
 */
export function nearMonth(word: string, { months }: DateWords): NamedMonth | undefined {
  const key = wordKey(word);
  if (key.length < MIN_LETTERS) return undefined;
  const like = [...months].filter(([name]) => isLike(key, name));
  return only(like.length > 0 ? like : [...months].filter(([name]) => isWorn(key, name)));
}

function only(named: readonly (readonly [name: string, month: NamedMonth])[]): NamedMonth | undefined {
  const [first, ...others] = named.map(([, month]) => month);
  return first && others.every((other) => isSameMonth(first, other)) ? first : undefined;
}

/** Whether a word is a name without some of its letters, as abbreviations are, or with one letter wrong. */
function isWorn(key: string, name: string): boolean {
  return isContraction(key, name) || (name.length >= MISSPELT && isOneAway(key, name));
}

/** Whether a word has letters of a name in their order, the first among them, and not many. */
function isContraction(key: string, name: string): boolean {
  if (key.length > MIN_LETTERS + 1 || !name.startsWith(key.slice(0, 1))) return false;
  let at = 0;
  for (const letter of name) if (letter === key[at]) at += 1;
  return at === key.length;
}

/** Whether two words differ by one letter, which is another, or which one of them lacks. */
function isOneAway(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1) return false;
  const start = sharedStart(short, long);
  return short.slice(start + Number(short.length === long.length)) === long.slice(start + 1);
}

function isLike(key: string, name: string): boolean {
  if (name.startsWith(key)) return true;
  const common = sharedStart(key, name);
  return common >= Math.max(MIN_LETTERS, name.length - ENDING) && key.length <= name.length + ENDING;
}

function sharedStart(a: string, b: string): number {
  let count = 0;
  while (count < a.length && a[count] === b[count]) count += 1;
  return count;
}
