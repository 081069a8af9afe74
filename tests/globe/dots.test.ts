import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoArea, type ExtendedFeature } from 'd3-geo';
import { expect, it } from 'vitest';
import { shapesOf, type WorldTopology } from '../../src/components/globe/shapes.ts';
import { countries } from '../../src/lib/countries.ts';

/** Mean radius of the Earth in kilometres (IUGG). */
const EARTH_RADIUS = 6371.0088;
/** Square kilometres below which a shape is too small to hit. */
const SMALL = 15_000;

const file = createRequire(import.meta.url).resolve('world-atlas/countries-110m.json');
const shapes = shapesOf(JSON.parse(readFileSync(file, 'utf8')) as WorldTopology);
const areas = new Map(
  shapes.map(({ key, geometry }) => [key, geoArea(geometry as ExtendedFeature) * EARTH_RADIUS ** 2]),
);

it('a dot marks the countries that have no shape or one too small to hit, and no others', () => {
  const marked = countries.filter(({ dot }) => dot).map(({ code }) => code);
  const needy = countries.filter(({ numeric, name }) => (areas.get(numeric ?? name) ?? 0) < SMALL);
  expect(marked).toEqual(needy.map(({ code }) => code));
  expect(marked).toEqual(expect.arrayContaining(['HK', 'SG', 'MT', 'LU', 'GI', 'XK']));
});
