import { z } from 'astro/zod';
import table from '../data/countries.json' with { type: 'json' };
import { countrySchema, type Country } from '../schemas/country.ts';

/** Every country and territory of ISO 3166-1, and Kosovo, in order of code. */
export const countries: readonly Country[] = z.array(countrySchema).parse(table);

const byCode = new Map(countries.map((country) => [country.code, country]));

/** The English name of a country; its code when that is not assigned. */
export const countryName = (code: string): string => byCode.get(code)?.name ?? code;

/** Names that take an article in a sentence, though not in a list. */
const WITH_ARTICLE =
  /^(?:(?:United|U\.S\.|Bahamas|Cayman|Gambia|Maldives|Netherlands|Philippines)\b|.*(?:Islands|Republic|Territory|Territories)$|DR Congo$)/;

/** The name of a country as it stands in a sentence, for example `the United States`. */
export const countryInSentence = (code: string): string => {
  const name = countryName(code);
  return WITH_ARTICLE.test(name) ? `the ${name}` : name;
};

/** Orders codes by the names of their countries. */
export const compareByName = (a: string, b: string): number => (countryName(a) < countryName(b) ? -1 : 1);
