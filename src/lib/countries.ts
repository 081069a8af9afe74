import { countries, countryName } from '../data/countries.ts';

export { countries, countryName };

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
