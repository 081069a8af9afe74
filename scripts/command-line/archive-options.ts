import { daySchema } from '../../src/schemas/day.ts';
import { InputError } from '../pipeline/outcome/input-error.ts';

/**
 * Parses the value of `--days` where it names days: `2026-01-01..2026-03-31`.
 * @throws InputError when it is no range, or its end is before its start
 */
export function parseDayRange(option: string, text: string): { from: string; to: string } {
  const [from = '', to = '', ...rest] = text.split('..');
  const areDays = [from, to].every((day) => daySchema.safeParse(day).success);
  if (areDays && rest.length === 0 && from <= to) return { from, to };
  throw new InputError(
    option,
    `${JSON.stringify(text)} is not a range of days`,
    'write the first and the last day, such as 2026-01-01..2026-03-31',
  );
}

/**
 * Parses the value of `--shard`: `0/4` to `3/4`.
 * @throws InputError when it is not of this form, or the first number is not below the second
 */
export function parseShard(option: string, text: string): { index: number; of: number } {
  const [, index = '', of = ''] = /^(\d{1,4})\/(\d{1,4})$/.exec(text) ?? [];
  if (of !== '' && Number(index) < Number(of)) return { index: Number(index), of: Number(of) };
  throw new InputError(
    option,
    `${JSON.stringify(text)} is not a shard`,
    'write its number, from 0, and how many there are: 0/4, 1/4, 2/4 and 3/4',
  );
}

/** What the option `--budget-mb` says of itself, in every command that builds a site. */
export const BUDGET_HELP = 'exit with 1 if a day that was built is larger than this many megabytes';
