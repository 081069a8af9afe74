import { geoArea } from 'd3-geo';
import { feature } from 'topojson-client';
import { expect, it } from 'vitest';
import { worldTopology } from '../../src/components/globe/topology.ts';
import { shapeKeyOf } from '../../src/data/countries.ts';
import { countries } from '../../src/lib/countries.ts';

/** Mean radius of the Earth in kilometres (IUGG). */
const EARTH_RADIUS = 6371.0088;
/** Square kilometres below which a shape is too small to hit. */
const SMALL = 15_000;

const topology = await worldTopology();
const { features } = feature(topology, topology.objects.countries);
const areas = new Map(features.map((shape) => [String(shape.id), geoArea(shape) * EARTH_RADIUS ** 2]));

it('a dot marks the countries that have no shape or one too small to hit, and no others', () => {
  const marked = countries.filter(({ dot }) => dot).map(({ code }) => code);
  const needy = countries.filter((country) => (areas.get(shapeKeyOf(country)) ?? 0) < SMALL);
  expect(marked).toEqual(needy.map(({ code }) => code));
  expect(marked).toEqual(expect.arrayContaining(['HK', 'SG', 'MT', 'LU', 'GI', 'XK']));
});
