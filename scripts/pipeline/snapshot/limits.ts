import { MAX_PICTURE_BYTES } from '../../../src/schemas/picture.ts';
import { InputError } from '../outcome/input-error.ts';
import { isPictureName } from './snapshot-files.ts';

/** The most pictures that a snapshot may hold: two files each of 2,000 articles. */
export const MAX_PICTURES = 4_000;

/**
 * The longest JSON text that is parsed at once, in bytes: a line, or a file that is one value. 4 MiB, fifty times the longest
 * of 5,278 real lines; a parser takes up to fifty bytes of memory for each.
 */
export const MAX_VALUE_BYTES = 4 * 2 ** 20;

/**
 * The most values in one JSON text: numbers, texts, lists and objects, those within others too. A validator may complain
 * about each. The richest record of a day, its manifest with 4,000 pictures, has 16,000.
 */
export const MAX_VALUES = 100_000;

/** The largest file of lines that a snapshot may hold: 64 MiB; a day of 5,278 articles has 22 MB. */
export const MAX_FILE_BYTES = 64 * 2 ** 20;

/** The most bytes of a snapshot's files together, pictures apart: 128 MiB. */
export const MAX_TEXT_BYTES = 128 * 2 ** 20;

/** The most articles of a snapshot, and of everything of which there is one for each: four times a day of 5,278. */
export const MAX_ARTICLES = 20_000;

/** The most lines of its ledger, and the most headlines: 700 feeds of 500 entries, which are the most that is read of each. */
export const MAX_LEDGER_LINES = 400_000;

const LONG_LISTS = ['ledger.jsonl', 'headlines.jsonl'];

/** The most bytes that a snapshot's file of this name may have. */
export function maxBytesOf(name: string): number {
  if (isPictureName(name)) return MAX_PICTURE_BYTES;
  return name.endsWith('.jsonl') ? MAX_FILE_BYTES : MAX_VALUE_BYTES;
}

/** The most records that a snapshot's file of this name may have. */
export function maxRecordsOf(name: string): number {
  return LONG_LISTS.includes(name) ? MAX_LEDGER_LINES : MAX_ARTICLES;
}

const SMALLER = 'check where it came from; if it is yours, divide the day into smaller ones';

/**
 * Checks that a file is not larger than any snapshot needs.
 * @param place the file as messages name it
 * @throws InputError that gives the limit
 */
export function checkSize(name: string, bytes: number, place: string): void {
  const most = maxBytesOf(name);
  if (bytes > most)
    throw new InputError(place, `its ${bytes} bytes are too many; a snapshot has up to ${most}`, SMALLER);
}

/**
 * Checks that the files of a snapshot are not larger together than any needs.
 * @throws InputError that gives the limit
 */
export function checkTotal(sizes: Iterable<readonly [name: string, bytes: number]>, place: string): void {
  let total = 0;
  for (const [name, bytes] of sizes) total += isPictureName(name) ? 0 : bytes;
  if (total <= MAX_TEXT_BYTES) return;
  const what = `its files have ${total} bytes, pictures apart; a snapshot has up to ${MAX_TEXT_BYTES}`;
  throw new InputError(place, what, SMALLER);
}

/**
 * Checks that a file has not more records than any snapshot needs.
 * @throws InputError that gives the limit
 */
export function checkCount(name: string, count: number, place: string): void {
  const most = maxRecordsOf(name);
  if (count > most)
    throw new InputError(place, `it has more than ${most} records, the most that a snapshot has`, SMALLER);
}

/** Whether a value holds more than a number of values, itself and those within others included; looks at no more of them. */
export function holdsMoreThan(value: unknown, most: number): boolean {
  const open: unknown[] = [value];
  let found = 0;
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    found += 1;
    if (typeof next === 'object' && next !== null) {
      const inside: unknown[] = Array.isArray(next) ? next : Object.values(next);
      if (found + open.length + inside.length > most) return true;
      for (const each of inside) open.push(each);
    }
  }
  return found > most;
}
