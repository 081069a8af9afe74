import { z } from 'astro/zod';
import { countrySchema, type Country } from '../schemas/country.ts';
import table from './countries.json' with { type: 'json' };

/** Every country and territory of ISO 3166-1, and Kosovo, in order of code. */
export const countries: readonly Country[] = z.array(countrySchema).parse(table);

const byCode = new Map(countries.map((country) => [country.code, country]));

/** The key of a country's shape in world-atlas: its ISO 3166-1 numeric code, or its English name where it has none, as Kosovo. */
export const shapeKeyOf = ({ code, numeric }: Pick<Country, 'code' | 'numeric'>): string =>
  numeric ?? englishCountryName(code);

/** The English name of a country, or the code itself if it is not assigned. */
export const englishCountryName = (code: string): string => byCode.get(code)?.name ?? code;
