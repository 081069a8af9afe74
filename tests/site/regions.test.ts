import { expect, it } from 'vitest';
import { byRegion, everyRegion, regionTrail } from '../../src/lib/regions.ts';

it('countries stand by region, regions by name, and those without a country are left out', () => {
  expect(byRegion(['FR', 'IR', 'KE', 'JP'])).toEqual([
    { region: 'Africa', codes: ['KE'] },
    { region: 'Asia', codes: ['IR', 'JP'] },
    { region: 'Europe', codes: ['FR'] },
  ]);
});

it('the trail of a country leads to its region on the page of countries', () => {
  expect(regionTrail('IR')).toEqual([{ name: 'Asia', path: '/countries/#Asia' }]);
  expect(regionTrail('AQ')).toEqual([]);
});

it('none of the countries whose feeds are listed is left out, although it is of no region', () => {
  expect(everyRegion(['AQ', 'FR'])).toEqual([
    { region: 'Europe', codes: ['FR'] },
    { region: 'Elsewhere', codes: ['AQ'] },
  ]);
  expect(everyRegion(['FR'])).toEqual([{ region: 'Europe', codes: ['FR'] }]);
});
