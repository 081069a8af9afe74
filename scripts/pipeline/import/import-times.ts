import { type Day, daySchema, instantSchema } from '../../../src/schemas/day.ts';
import { InputError } from '../input-error.ts';

/**
 * The day of an import, as given on the command line.
 * @throws InputError when it is not a day
 */
export function parseDay(text: string): Day {
  if (daySchema.safeParse(text).success) return text;
  throw new InputError('--day', `${JSON.stringify(text)} is not a day`, 'write it as YYYY-MM-DD');
}

/**
 * The instant at which an import counts as sealed. Without one it is the last second of the day rather than
 * now, so that importing the same corpus twice gives the same bytes.
 * @throws InputError when it is not an instant in UTC
 */
export function parseSealedAt(text: string | undefined, day: Day): string {
  return text === undefined ? `${day}T23:59:59Z` : parseInstantOption(text);
}

/**
 * The value of `--sealed-at`.
 * @throws InputError when it is not an instant in UTC
 */
export function parseInstantOption(text: string): string {
  if (instantSchema.safeParse(text).success) return text;
  const what = `${JSON.stringify(text)} is not an instant in UTC`;
  throw new InputError('--sealed-at', what, 'write it like 2026-03-18T23:59:59Z');
}
