import { describe, expect, it } from 'vitest';
import countries from '../../../../src/data/countries.json' with { type: 'json' };
import { nearnessOf, subregionOf } from '../../../../scripts/pipeline/digest/where/regions.ts';

describe('how near a country is to others', () => {
  it.each([
    ['FR', ['FR'], 1],
    ['FR', ['DE'], 0.6],
    ['FR', ['PL'], 0.3],
    ['FR', ['JP'], 0],
    ['FR', ['JP', 'PL', 'BE'], 0.6],
    ['US', ['CA'], 0.6],
    ['US', ['MX'], 0.3],
    ['XK', ['AL'], 0.6],
    ['TW', ['JP'], 0.6],
    ['FR', [], 0],
  ])('%s to %j is %d', (country, others, near) => {
    expect(nearnessOf(country, others)).toBe(near);
  });

  it('is known of every country of the globe but Antarctica', () => {
    const without = countries
      .map(({ code }) => code)
      .filter((code) => {
        return (
          nearnessOf(
            code,
            countries.map((each) => each.code).filter((other) => other !== code),
          ) === 0
        );
      });
    expect(without).toEqual(['AQ']);
  });
});

it('a country’s subregion is that of the United Nations', () => {
  expect(subregionOf('BO')).toBe('South America');
  expect(subregionOf('XX')).toBeUndefined();
});
