import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoContains } from 'd3-geo';
import isoCountries from 'i18n-iso-countries';
import { describe, expect, it } from 'vitest';
import { drawGlobe, shapesOf, type WorldTopology } from '../../src/components/globe/shapes.ts';
import { countries } from '../../src/lib/countries.ts';

const file = createRequire(import.meta.url).resolve('world-atlas/countries-110m.json');
const shapes = shapesOf(JSON.parse(readFileSync(file, 'utf8')) as WorldTopology);
const byKey = new Map(shapes.map((shape) => [shape.key, shape]));

describe('the table of countries', () => {
  it('is all of ISO 3166-1, with its numbers, and Kosovo; each once, in order of code', () => {
    const codes = countries.map(({ code }) => code);
    const iso = Object.keys(isoCountries.getAlpha2Codes());
    expect(codes).toEqual([...new Set([...iso, 'XK'])].sort());
    for (const { code, numeric } of countries.filter((country) => country.code !== 'XK'))
      expect([code, numeric]).toEqual([code, isoCountries.alpha2ToNumeric(code)]);
    expect(new Set(countries.map(({ name }) => name)).size).toBe(countries.length);
  });

  it('places each country inside its own shape', () => {
    const outside = countries.filter(({ numeric, name, lat, lng }) => {
      const shape = byKey.get(numeric ?? name);
      return shape && !geoContains(shape.geometry, [lng, lat]);
    });
    expect(outside.map(({ code }) => code)).toEqual([]);
  });

  it('gives each country a shape or a dot', () => {
    const bare = countries.filter(({ numeric, name, dot }) => !dot && !byKey.has(numeric ?? name));
    expect(bare.map(({ code }) => code)).toEqual([]);
  });
});

describe('the shapes of the globe', () => {
  it('all belong to a country, but Northern Cyprus and Somaliland, which have no code', () => {
    const known = new Set(countries.map(({ numeric, name }) => numeric ?? name));
    const unknown = shapes.map(({ key }) => key).filter((key) => !known.has(key));
    expect(unknown.sort()).toEqual(['N. Cyprus', 'Somaliland']);
  });

  it('are drawn on the side that is seen and empty on the other', () => {
    const drawing = drawGlobe(shapes, { centre: [2, 46], zoom: 1 });
    expect(drawing.shapes.get('250')).toMatch(/^M[\d.,LMZ-]+$/);
    expect(drawing.shapes.get('554')).toBe('');
    expect(drawing.graticule).toMatch(/^M/);
  });
});
