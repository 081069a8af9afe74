import type { Name } from './notation.ts';
import { normaliseNames } from './plain-text.ts';
import type { Writing } from './writing.ts';

/** A name prepared for matching. */
export interface IndexedName extends Pick<Name, 'country' | 'bond'> {
  /** Its pattern in lower case, cut before and after each ending: `южн`, `*`, ` коре`, `*`. */
  parts: readonly string[];
  /** How many letters it specifies: of two names that match at one place, the more specific one counts. */
  letters: number;
  /** Whether its first letter must be a capital. */
  capital: boolean;
  /** An abbreviation, which must match exactly: `US`, `США`. */
  exact: string | undefined;
}

/** Names hashed by their first letters: few have to be compared with each word. */
export interface NameIndex {
  /** Keyed by three letters. */
  long: readonly Slot[];
  /** Keyed by two letters: names that specify no more. */
  short: readonly Slot[];
  /** Returns the name with a number, prepared for matching. */
  nameAt: (number: number) => IndexedName;
}

/** The numbers of the names that begin alike, and these names once they are requested: most never are. */
type Slot = { numbers: number[]; names?: readonly IndexedName[] } | undefined;

/** A power of two, several times the number of a language's names. */
const SLOTS = 4096;

const NO_NAMES: readonly IndexedName[] = [];

/** Returns the names that may begin at an offset of a lower-case text. */
export function candidates(index: NameIndex, lower: string, at: number): readonly IndexedName[] {
  const long = index.long[slotOf(lower, at, 3)];
  const short = index.short[slotOf(lower, at, 2)];
  return long && short ? [...namesIn(index, long), ...namesIn(index, short)] : namesIn(index, long ?? short);
}

function namesIn({ nameAt }: NameIndex, slot: Slot): readonly IndexedName[] {
  return slot ? (slot.names ??= slot.numbers.map(nameAt)) : NO_NAMES;
}

function slotOf(text: string, at: number, letters: 2 | 3): number {
  const two = (text.charCodeAt(at) * 33) ^ text.charCodeAt(at + 1);
  return (letters === 2 ? two : (two * 33) ^ text.charCodeAt(at + 2)) & (SLOTS - 1);
}

/** Returns the index of a language's names. */
export function indexNames(names: readonly Name[], language: string, writing: Writing): NameIndex {
  const long = new Array<Slot>(SLOTS).fill(undefined);
  const short = new Array<Slot>(SLOTS).fill(undefined);
  // Normalised in one call: one name at a time takes ten times as long.
  const plain = normaliseNames(names.map(({ pattern }) => pattern).join('|'), language, writing.bare);
  const [written, lower] = [plain.written.split('|'), plain.lower.split('|')];
  names.forEach((_, number) => {
    const pattern = lower[number] ?? '';
    const isLong = lengthBeforeEnding(pattern) >= 3;
    const slot = ((isLong ? long : short)[slotOf(pattern, 0, isLong ? 3 : 2)] ??= { numbers: [] });
    slot.numbers.push(number);
  });
  const nameAt = (number: number): IndexedName => {
    const [name, pattern] = [names[number], lower[number] ?? ''];
    if (!name) throw new Error('where: the index refers to a name that it does not contain');
    const { country, bond } = name;
    return {
      country,
      bond,
      parts: partsOf(pattern),
      letters: pattern.length,
      ...caseOf(written[number] ?? ''),
    };
  };
  return { long, short, nameAt };
}

function lengthBeforeEnding(pattern: string): number {
  const end = pattern.search(/[*~]/);
  return end < 0 ? pattern.length : end;
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
