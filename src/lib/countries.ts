import { countries, englishCountryName as englishName } from '../data/countries.ts';
import { interfaceLanguage } from '../interface/language.ts';
import { perLanguage } from '../interface/per-language.ts';
import { t } from '../interface/t.ts';
import { isEnglish } from '../schemas/language.ts';
import { compareWords } from './compare-words.ts';
import type { CountryNames } from './press-words.ts';

export { countries };

/** Countries whose full name in CLDR is that of an administration, such as `Hongkong S.A.R. Kina`. */
const CALLED_SHORT = new Set(['HK', 'MO', 'PS']);

const [names, shortNames] = (['long', 'short'] as const).map((style) =>
  perLanguage((language) => new Intl.DisplayNames(language, { type: 'region', style })),
);

/** The name of a country in the language of the interface (CLDR; in English our own); the code itself if it is not assigned. */
export function countryName(code: string): string {
  if (isEnglish(interfaceLanguage()) || !countries.some((each) => each.code === code))
    return englishName(code);
  return (CALLED_SHORT.has(code) ? shortNames : names)?.().of(code) ?? code;
}

/** Country names that need "the" in a sentence. */
const WITH_ARTICLE =
  /^(?:(?:United|U\.S\.|Bahamas|Cayman|Gambia|Maldives|Netherlands|Philippines)\b|.*(?:Islands|Republic|Territory|Territories)$|DR Congo$)/;

/** The name of a country for use in a sentence, for example `the United States`. */
export const countryInSentence = (code: string): string => {
  const name = countryName(code);
  return isEnglish(interfaceLanguage()) && WITH_ARTICLE.test(name) ? `the ${name}` : name;
};

/** The name of a country in the genitive, for example `Iran’s`, `the United States’`. */
export const countryPossessive = (code: string): string => {
  const country = countryInSentence(code);
  return t('{ending, select, s {{country}’} other {{country}’s}}', { country, ending: country.slice(-1) });
};

/** A country's name and its genitive, for a phrase: languages that have none take `{country}` for `{possessive}`. */
export const countryForms = (code: string): { country: string; possessive: string } => ({
  country: countryInSentence(code),
  possessive: countryPossessive(code),
});

/** Countries whose short name stands before a noun, for example `US sources`. */
const BEFORE_NOUN: Readonly<Record<string, string>> = { US: 'US', GB: 'UK' };

/** The names by which a country's press is spoken of. */
export const namesOf = (code: string): CountryNames => ({
  inSentence: countryInSentence(code),
  beforeNoun: isEnglish(interfaceLanguage()) ? BEFORE_NOUN[code] : undefined,
});

/** Compares country codes by country name. */
export const compareByName = (a: string, b: string): number => compareWords(countryName(a), countryName(b));
