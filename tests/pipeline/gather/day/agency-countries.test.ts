import { expect, it } from 'vitest';
import countries from 'i18n-iso-countries';
import { AGENCY_COUNTRIES, foreignAgency } from '../../../../src/data/agencies.ts';
import { AGENCIES } from '../../../../scripts/pipeline/gather/day/agencies.ts';

/** Two agencies of this name, of Algeria and of Senegal. */
const OF_TWO_COUNTRIES = ['APS'];

it('every agency that articles credit has a home country', () => {
  const names = AGENCIES.map(({ name }) => name).filter((name) => !OF_TWO_COUNTRIES.includes(name));
  expect(names.filter((name) => !countries.isValid(AGENCY_COUNTRIES[name] ?? ''))).toEqual([]);
  expect(Object.keys(AGENCY_COUNTRIES).filter((name) => !names.includes(name))).toEqual([]);
});

it('an agency’s report is foreign in the press of another country, and in that of none that is known', () => {
  expect(foreignAgency({ agency: 'Xinhua', source: { country: 'FI' } })).toBe('Xinhua');
  expect(foreignAgency({ agency: 'Xinhua', source: {} })).toBe('Xinhua');
  expect(foreignAgency({ agency: 'Xinhua', source: { country: 'CN' } })).toBeUndefined();
  expect(foreignAgency({ agency: 'Nordbyrå', source: { country: 'FI' } })).toBeUndefined();
  expect(foreignAgency({ source: { country: 'FI' } })).toBeUndefined();
});
