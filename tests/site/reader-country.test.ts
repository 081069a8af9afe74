import { describe, expect, it } from 'vitest';
import { readerCountry } from '../../src/lib/reader-country.ts';

describe('the country whose readers a site is made for', () => {
  it.each([
    [undefined, 'US'],
    ['', 'US'],
    ['FR', 'FR'],
    ['ke', 'KE'],
  ])('set to %s is %s', (asked, code) => {
    expect(readerCountry(asked)).toBe(code);
  });

  it.each(['France', 'XX', 'U'])('refuses %s and says what to write', (asked) => {
    expect(() => readerCountry(asked)).toThrow(
      `OVERVIEW_COUNTRY: "${asked}" is no country: write its ISO 3166-1 alpha-2 code, such as FR`,
    );
  });
});
