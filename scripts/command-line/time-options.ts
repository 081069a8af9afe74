import { type Day, daySchema, instantSchema } from '../../src/schemas/day.ts';
import { InputError } from '../pipeline/outcome/input-error.ts';

/**
 * Parses the value of `--day`.
 * @throws InputError when it is not a day
 */
export function parseDayOption(option: string, text: string): Day {
  if (daySchema.safeParse(text).success) return text;
  throw new InputError(option, `${JSON.stringify(text)} is not a day`, 'write it as YYYY-MM-DD');
}

/**
 * Parses the value of `--sealed-at`.
 * @throws InputError when it is not an instant in UTC
 */
export function parseInstantOption(option: string, text: string): string {
  if (instantSchema.safeParse(text).success) return text;
  const what = `${JSON.stringify(text)} is not an instant in UTC`;
  throw new InputError(option, what, 'write it like 2026-03-18T23:59:59Z');
}
