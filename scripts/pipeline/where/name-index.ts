import type { Name } from './notation.ts';
import { plainText } from './plain-text.ts';
import type { Writing } from './writing.ts';

/** A name, ready to be compared with a text. */
export interface IndexedName extends Pick<Name, 'country' | 'bond'> {
  /** Its pattern in lower case, cut before and after each ending: `южн`, `*`, ` коре`, `*`. */
  parts: readonly string[];
  /** How many letters of it are given: of two names that fit one place, the one that says more counts. */
  letters: number;
  /** Whether its first letter must be a capital. */
  capital: boolean;
  /** An abbreviation, which must be written as it stands: `US`, `США`. */
  exact: string | undefined;
}

/** Names by a hash of their first letters, so that hardly any needs to be compared with a word. */
export interface NameIndex {
  /** By three letters. */
  long: readonly Slot[];
  /** By two: names of which no more is given. */
  short: readonly Slot[];
}

type Slot = IndexedName[] | undefined;

/** A power of two, some times the number of a language's names. */
const SLOTS = 4096;

const NONE: readonly IndexedName[] = [];

/** The names that may begin at a place of a text in lower case. */
export function candidates(index: NameIndex, lower: string, at: number): readonly IndexedName[] {
  const long = index.long[slotOf(lower, at, 3)];
  const short = index.short[slotOf(lower, at, 2)];
  return long && short ? [...long, ...short] : (long ?? short ?? NONE);
}

function slotOf(text: string, at: number, letters: 2 | 3): number {
  const two = (text.charCodeAt(at) * 33) ^ text.charCodeAt(at + 1);
  return (letters === 2 ? two : (two * 33) ^ text.charCodeAt(at + 2)) & (SLOTS - 1);
}

/** Makes the index of a language's names. */
export function indexNames(names: readonly Name[], language: string, writing: Writing): NameIndex {
  const long = Array.from<Slot>({ length: SLOTS });
  const short = Array.from<Slot>({ length: SLOTS });
  // All in one: to make each name plain by itself takes ten times as long.
  const plain = plainText(names.map(({ pattern }) => pattern).join('|'), language, writing.bare);
  const [written, lower] = [plain.written.split('|'), plain.lower.split('|')];
  names.forEach(({ country, bond }, at) => {
    const pattern = lower[at] ?? '';
    const parts = partsOf(pattern);
    const isLong = (parts[0] ?? '').length >= 3;
    const name = { country, bond, parts, letters: pattern.length, ...caseOf(written[at] ?? '') };
    ((isLong ? long : short)[slotOf(pattern, 0, isLong ? 3 : 2)] ??= []).push(name);
  });
  return { long, short };
}

function partsOf(pattern: string): string[] {
  const bends = pattern.includes('*') || pattern.includes('~');
  return bends ? pattern.split(/([*~])/).filter((part) => part !== '') : [pattern];
}

function caseOf(written: string): Pick<IndexedName, 'capital' | 'exact'> {
  const first = written.slice(0, 1);
  const isAbbreviation = written.length <= 4 && /^[\p{Lu}.]{2,}$/u.test(written);
  return { capital: first !== first.toLowerCase(), exact: isAbbreviation ? written : undefined };
}
