import { placeOfCountry } from '../../../../src/data/regions.ts';

/**
 * Returns the subregion of a country by its ISO 3166-1 alpha-2 code, as named by M49; undefined for an unlisted code.
 */
export function subregionOf(country: string): string | undefined {
  return placeOfCountry(country)?.subregion;
}

/** Nearness of a country to another in its subregion, in its region, and elsewhere; it is 1 to itself. */
const NEARNESS = { subregion: 0.6, region: 0.3 };

/** Returns how near a country is to the nearest of some countries, 0 to 1. */
export function nearnessOf(country: string, others: readonly string[]): number {
  const own = placeOfCountry(country);
  return Math.max(
    0,
    ...others.map((other) => {
      const place = placeOfCountry(other);
      if (other === country) return 1;
      if (!own || !place) return 0;
      if (own.subregion === place.subregion) return NEARNESS.subregion;
      return own.region === place.region ? NEARNESS.region : 0;
    }),
  );
}
