import { countries, countryName } from '../data/countries.ts';
import { ofPress, type CountryNames } from './press-words.ts';

export { countries, countryName };

/** Country names that need "the" in a sentence. */
const WITH_ARTICLE =
  /^(?:(?:United|U\.S\.|Bahamas|Cayman|Gambia|Maldives|Netherlands|Philippines)\b|.*(?:Islands|Republic|Territory|Territories)$|DR Congo$)/;

/** The name of a country for use in a sentence, for example `the United States`. */
export const countryInSentence = (code: string): string => {
  const name = countryName(code);
  return WITH_ARTICLE.test(name) ? `the ${name}` : name;
};

/** The name of a country in the genitive, for example `Iran’s`, `the United States’`. */
export const countryPossessive = (code: string): string => {
  const name = countryInSentence(code);
  return name.endsWith('s') ? `${name}’` : `${name}’s`;
};

/** Countries whose short name stands before a noun, for example `US sources`. */
const BEFORE_NOUN: Readonly<Record<string, string>> = { US: 'US', GB: 'UK' };

/** The names by which a country's press is spoken of. */
export const namesOf = (code: string): CountryNames => ({
  inSentence: countryInSentence(code),
  beforeNoun: BEFORE_NOUN[code],
});

/** A thing of a country's press, for example `US headline`, `sources from Kenya`. */
export const fromCountry = (thing: string, code: string, joined?: 'from' | 'in'): string =>
  ofPress(thing, namesOf(code), joined);

/** Compares country codes by country name. */
export const compareByName = (a: string, b: string): number => (countryName(a) < countryName(b) ? -1 : 1);
