import { placeOfCountry, REGION_NAMES } from '../data/regions.ts';
import { interfaceLanguage } from '../interface/language.ts';
import { perLanguage } from '../interface/per-language.ts';
import { t } from '../interface/t.ts';
import { isEnglish } from '../schemas/language.ts';
import { sitePath } from './urls.ts';

/** The codes of the regions (M49), by which CLDR names them in other languages than English. */
const CODES: Readonly<Record<string, string>> = {
  Africa: '002',
  Americas: '019',
  Asia: '142',
  Europe: '150',
  Oceania: '009',
};

const names = perLanguage((language) => new Intl.DisplayNames(language, { type: 'region' }));

/** The name of a region in the language of the interface. */
export function regionName(region: string): string {
  const code = CODES[region];
  return isEnglish(interfaceLanguage()) || code === undefined ? region : (names().of(code) ?? region);
}

/** The id of a region's part of the page of countries. */
export const regionId = (region: string): string => region.replace(/\W+/g, '-');

/** The region of a country as a link of a trail: its part of the page of countries; none for a country of no region. */
export function regionTrail(code: string): { name: string; path: string }[] {
  const region = placeOfCountry(code)?.region;
  return region === undefined
    ? []
    : [{ name: regionName(region), path: sitePath(`countries/#${regionId(region)}`) }];
}

/** Country codes by region, in the order of the regions' names; regions without one are left out. */
export function byRegion(codes: readonly string[]): { region: string; codes: string[] }[] {
  return REGION_NAMES.map((region) => ({
    region,
    codes: codes.filter((code) => placeOfCountry(code)?.region === region),
  })).filter((each) => each.codes.length > 0);
}

/** As byRegion, with the countries of no region last, under `Elsewhere`: none is left out. */
export function everyRegion(codes: readonly string[]): { region: string; codes: string[] }[] {
  const elsewhere = codes.filter((code) => placeOfCountry(code) === undefined);
  return [
    ...byRegion(codes),
    ...(elsewhere.length > 0 ? [{ region: t('Elsewhere'), codes: elsewhere }] : []),
  ];
}
