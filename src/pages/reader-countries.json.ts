import type { APIRoute } from 'astro';
import { compareByName, countryName, namesOf } from '../lib/countries.ts';
import { latestDay } from '../lib/days.ts';
import { readerCountry } from '../lib/reader-country.ts';

/** Code, name and names in sentences of the countries that a reader may choose, in order of their names. */
export const GET: APIRoute = async () => {
  const { digest } = await latestDay();
  const codes = new Set([readerCountry(), ...digest.countries.map(({ country }) => country)]);
  return Response.json(
    [...codes].sort(compareByName).map((code) => {
      const { inSentence, beforeNoun } = namesOf(code);
      return [code, countryName(code), inSentence, ...(beforeNoun === undefined ? [] : [beforeNoun])];
    }),
  );
};
