import { mostFrequent } from './tally.ts';

/** The value met most often, the first by code unit among equals; undefined when there is none. */
export function mostCommon(values: Iterable<string>): string | undefined {
  return mostFrequent(values)[0]?.[0];
}
