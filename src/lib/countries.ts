import { z } from 'astro/zod';
import table from '../data/countries.json' with { type: 'json' };
import { countrySchema, type Country } from '../schemas/country.ts';

/** Every country and territory of ISO 3166-1, and Kosovo, in order of code. */
export const countries: readonly Country[] = z.array(countrySchema).parse(table);

const byCode = new Map(countries.map((country) => [country.code, country]));

/** The English name of a country; its code when that is not assigned. */
export const countryName = (code: string): string => byCode.get(code)?.name ?? code;

/** Orders codes by the names of their countries. */
export const compareByName = (a: string, b: string): number => (countryName(a) < countryName(b) ? -1 : 1);
