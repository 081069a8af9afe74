import { placeOfCountry, REGION_NAMES } from '../data/regions.ts';
import { interfaceLanguage } from '../interface/language.ts';
import { perLanguage } from '../interface/per-language.ts';
import { t } from '../interface/t.ts';
import { isEnglish } from '../schemas/language.ts';
import { sitePath } from './urls.ts';

/** The codes of the regions and subregions (M49), by which CLDR names them in other languages than English. */
const CODES: Readonly<Record<string, string>> = {
  Africa: '002',
  'Northern Africa': '015',
  'Eastern Africa': '014',
  'Middle Africa': '017',
  'Southern Africa': '018',
  'Western Africa': '011',
  Americas: '019',
  Caribbean: '029',
  'Central America': '013',
  'South America': '005',
  'Northern America': '021',
  Asia: '142',
  'Central Asia': '143',
  'Eastern Asia': '030',
  'South-eastern Asia': '035',
  'Southern Asia': '034',
  'Western Asia': '145',
  Europe: '150',
  'Eastern Europe': '151',
  'Northern Europe': '154',
  'Southern Europe': '039',
  'Western Europe': '155',
  Oceania: '009',
  'Australia and New Zealand': '053',
  Melanesia: '054',
  Micronesia: '057',
  Polynesia: '061',
};

const names = perLanguage((language) => new Intl.DisplayNames(language, { type: 'region' }));

/** The name of a region or subregion in the language of the interface. */
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
