import type { WindowLength } from '../pipeline/gather/day/window.ts';
import { InputError } from '../pipeline/outcome/input-error.ts';

/** Longest window, in hours: a snapshot may hold articles published up to two days from its own day. */
const LONGEST_WINDOW = 48;

/** Makes a parser for options whose value is a whole number within bounds; it throws an InputError for other values. */
export function wholeNumber(least = 1, most = 1_000_000): (option: string, text: string) => number {
  return (option, text) => {
    const number = Number(text);
    if (/^\d{1,9}$/.test(text) && number >= least && number <= most) return number;
    const what = `${JSON.stringify(text)} is not a whole number from ${least} to ${most}`;
    throw new InputError(option, what, 'give a number in this range');
  };
}

/** Longest excerpt, in characters: more would replace the article. */
const LONGEST_EXCERPT = 1_000;

/** Parses the most characters of an excerpt; throws an InputError for what is no such number. */
export const parseExcerpt = wholeNumber(0, LONGEST_EXCERPT);

/** Longest time for which whole texts are shown, in days: a century. */
const LONGEST_RETENTION = 36_500;

/** Parses for how many days whole texts are shown; throws an InputError for what is no such number. */
export const parseRetention = wholeNumber(1, LONGEST_RETENTION);

/**
 * Parses the value of an option that is a share: `50%` or `0.5`, as a number from 0 to 1.
 * @throws InputError when it is not between 0 and 1
 */
export function parseShare(option: string, text: string): number {
  const share = /^\d+(?:\.\d+)?%$/.test(text) ? Number(text.slice(0, -1)) / 100 : Number(text || NaN);
  if (share >= 0 && share <= 1) return share;
  throw new InputError(option, `${JSON.stringify(text)} is not a share`, 'write it like 50% or 0.5');
}

/**
 * Parses the value of `--window`: `day`, or hours such as `24h`.
 * @throws InputError when it is neither
 */
export function parseWindow(option: string, text: string): WindowLength {
  if (text === 'day') return text;
  const hours = /^(\d{1,2})h$/.exec(text)?.[1];
  if (hours !== undefined && Number(hours) >= 1 && Number(hours) <= LONGEST_WINDOW) return Number(hours);
  throw new InputError(
    option,
    `${JSON.stringify(text)} is not a window`,
    `write "day", or 1h to ${LONGEST_WINDOW}h`,
  );
}
