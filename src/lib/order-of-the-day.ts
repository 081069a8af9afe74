import { createHash } from 'node:crypto';

/** Shuffles keys in an order that depends only on the day, so everyone gets the same one. */
export function inOrderOfTheDay(day: string, keys: readonly string[]): string[] {
  const lot = (key: string): string => createHash('sha256').update(`${day} ${key}`).digest('hex');
  return keys
    .map((key) => ({ key, lot: lot(key) }))
    .sort((a, b) => (a.lot < b.lot ? -1 : 1))
    .map(({ key }) => key);
}
