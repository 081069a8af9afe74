import { z } from 'astro/zod';
import { countrySchema, type Country } from '../schemas/country.ts';
import table from './countries.json' with { type: 'json' };

/** Every country and territory of ISO 3166-1, and Kosovo, in order of code. */
export const countries: readonly Country[] = z.array(countrySchema).parse(table);

const byCode = new Map(countries.map((country) => [country.code, country]));

/** The English name of a country, or the code itself if it is not assigned. */
export const englishCountryName = (code: string): string => byCode.get(code)?.name ?? code;
