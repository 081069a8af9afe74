import { mostFrequent } from './tally.ts';

/** The most frequent value, the first by code unit among equals; undefined for an empty list. */
export function mostCommon(values: Iterable<string>): string | undefined {
  return mostFrequent(values)[0]?.[0];
}
