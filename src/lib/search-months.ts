import { t } from '../interface/t.ts';
import { longMonth } from './dates.ts';

/** How many of the newest months are searched unless a reader asks for all: each has an index of its own to load. */
export const MONTHS_AT_FIRST = 2;

/**
 * The months that are searched unless a reader asks for all, in words: `February 2026 and March 2026`.
 *
 * @param months `YYYY-MM`, the newest first
 */
export const newestMonths = (months: readonly string[]): string =>
  months
    .slice(0, MONTHS_AT_FIRST)
    .toReversed()
    .map(longMonth)
    .reduce((first, second) => t('{first} and {second}', { first, second }));
