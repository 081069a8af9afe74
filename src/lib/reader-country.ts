import { countries } from './countries.ts';

/** The reader's country until the reader chooses another: the one of most readers of English. */
const DEFAULT = 'US';

/**
 * The country whose readers a site is made for, as an ISO 3166-1 alpha-2 code: `OVERVIEW_COUNTRY`, or the United States.
 *
 * @throws when the variable names no country
 */
export function readerCountry(asked: string | undefined = process.env.OVERVIEW_COUNTRY): string {
  if (asked === undefined || asked === '') return DEFAULT;
  const code = asked.toUpperCase();
  if (!countries.some((country) => country.code === code))
    throw new Error(
      `OVERVIEW_COUNTRY: "${asked}" is no country: write its ISO 3166-1 alpha-2 code, such as FR`,
    );
  return code;
}
