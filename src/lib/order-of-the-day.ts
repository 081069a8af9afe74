import { createHash } from 'node:crypto';

/** Shuffles keys by the day: the same for everyone on one day, and another order on the next. */
export function inOrderOfTheDay(day: string, keys: readonly string[]): string[] {
  const lot = (key: string): string => createHash('sha256').update(`${day} ${key}`).digest('hex');
  return keys
    .map((key) => ({ key, lot: lot(key) }))
    .sort((a, b) => (a.lot < b.lot ? -1 : 1))
    .map(({ key }) => key);
}
