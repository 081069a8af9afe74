import { brotliCompressSync } from 'node:zlib';
import { geoArea, geoContains } from 'd3-geo';
import isoCountries from 'i18n-iso-countries';
import { feature } from 'topojson-client';
import { describe, expect, it } from 'vitest';
import { worldTopology } from '../../src/components/globe/topology.ts';
import { shapeKeyOf } from '../../src/data/countries.ts';
import { countries } from '../../src/lib/countries.ts';

const topology = await worldTopology();
const shapes = feature(topology, topology.objects.countries).features;
const byKey = new Map(shapes.map((shape) => [String(shape.id), shape]));

describe('the table of countries', () => {
  it('is all of ISO 3166-1, with its numbers, and Kosovo; each once, in order of code', () => {
    const codes = countries.map(({ code }) => code);
    const iso = Object.keys(isoCountries.getAlpha2Codes());
    expect(codes).toEqual([...new Set([...iso, 'XK'])].sort());
    for (const { code, numeric } of countries.filter((country) => country.code !== 'XK'))
      expect([code, numeric]).toEqual([code, isoCountries.alpha2ToNumeric(code)]);
    expect(new Set(countries.map(({ name }) => name)).size).toBe(countries.length);
  });

  it('places each country that has no dot inside its own shape', () => {
    const outside = countries.filter((country) => {
      const { lat, lng, dot } = country;
      const shape = byKey.get(shapeKeyOf(country));
      return !dot && shape && !geoContains(shape, [lng, lat]);
    });
    expect(outside.map(({ code }) => code)).toEqual([]);
  });

  it('gives each country a shape or a dot', () => {
    const bare = countries.filter((country) => !country.dot && !byKey.has(shapeKeyOf(country)));
    expect(bare.map(({ code }) => code)).toEqual([]);
  });
});

describe('the shapes of the globe', () => {
  it('all belong to a country, but those that have no code, and each is there once', () => {
    const known = new Set(countries.map(shapeKeyOf));
    const keys = shapes.map(({ id }) => String(id));
    expect(keys.filter((key) => !known.has(key)).sort()).toEqual([
      'Indian Ocean Ter.',
      'N. Cyprus',
      'Siachen Glacier',
      'Somaliland',
    ]);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('are small enough to be sent to a phone, and run the right way round', () => {
    expect(brotliCompressSync(JSON.stringify(topology)).length).toBeLessThan(25_000);
    expect(shapes.filter((shape) => geoArea(shape) > Math.PI).map(({ id }) => id)).toEqual([]);
  });
});
