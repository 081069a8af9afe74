import { geoOrthographic, geoPath, type GeoProjection } from 'd3-geo';
import fc from 'fast-check';
import { feature } from 'topojson-client';
import { describe, expect, it } from 'vitest';
import { drawShapes } from '../../src/components/globe/draw-shapes.ts';
import type { Point } from '../../src/components/globe/sphere.ts';
import { worldTopology } from '../../src/components/globe/topology.ts';
import { placeOf, RADIUS, SIZE, type View } from '../../src/components/globe/view.ts';
import { readWorld } from '../../src/components/globe/world.ts';
import { areaOf, farthest, linesOf, ringsOf } from '../support/svg-outline.ts';

/** What the drawing may differ from d3-geo's, in units of the drawing, which are CSS pixels at most. */
const TOLERANCE = 0.1;

const topology = await worldTopology();
const world = readWorld(topology);
const features = feature(topology, topology.objects.countries).features;
const geometryOf = new Map(features.map(({ id, geometry }) => [String(id), geometry]));

/** The same view by d3-geo, drawn finely and not rounded. */
const reference = ({ centre: [longitude, latitude], zoom }: View): GeoProjection =>
  geoOrthographic()
    .translate([SIZE / 2, SIZE / 2])
    .scale(RADIUS * zoom)
    .rotate([-longitude, -latitude])
    .clipAngle(90)
    .precision(0.01);

/** The shapes whose outline is not within the tolerance of d3-geo's, each with what is wrong. */
function differences(view: View): string[] {
  const path = geoPath(reference(view)).digits(9);
  return drawShapes(world, view, 'full').flatMap((drawn, index) => {
    const { key } = world.shapes[index] ?? { key: '' };
    const geometry = geometryOf.get(key);
    const ours = linesOf(ringsOf(drawn));
    const theirs = linesOf(ringsOf((geometry && path(geometry))?.replaceAll(',', ' ') ?? ''));
    // What is smaller than a pixel may be drawn or not.
    if (areaOf(ours) < 1 && areaOf(theirs) < 1) return [];
    if (ours.length === 0 || theirs.length === 0) return [`${key}: drawn by one only`];
    const apart = Math.max(farthest(ours, theirs, TOLERANCE), farthest(theirs, ours, TOLERANCE));
    const area = Math.abs(areaOf(ours) - areaOf(theirs));
    const outline = ours.reduce((sum, [from, to]) => sum + Math.hypot(from[0] - to[0], from[1] - to[1]), 0);
    return apart > TOLERANCE || area > TOLERANCE * outline ? [`${key}: ${apart} apart, ${area} of area`] : [];
  });
}

const degrees = (limit: number) => fc.double({ min: -limit, max: limit, noNaN: true });
const anyView = fc.record({
  centre: fc.tuple(degrees(180), degrees(80)),
  zoom: fc.double({ min: 1, max: 4, noNaN: true }),
});

describe('the globe is drawn as d3-geo draws it, to a tenth of a pixel', () => {
  it.each<[string, Point]>([
    ['above the North Pole’s side', [0, 80]],
    ['above the South Pole’s side', [0, -80]],
    ['at the antimeridian', [180, 0]],
    ['at the antimeridian from the other side', [-180, 45]],
    ['with Antarctica round the limb', [20, 0]],
    ['with Russia across the limb', [-100, 40]],
  ])('%s', (_, centre) => {
    expect(differences({ centre, zoom: 1 })).toEqual([]);
    expect(differences({ centre, zoom: 4 })).toEqual([]);
  });

  it('from anywhere', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(differences(view)).toEqual([]);
      }),
      { numRuns: 12 },
    );
  });

  it('and points are placed to a millionth of a pixel', () => {
    fc.assert(
      fc.property(anyView, fc.tuple(degrees(180), degrees(90)), (view, point) => {
        const { x, y, facing } = placeOf(view, point);
        fc.pre(Math.abs(facing) > 1e-9);
        const [left = NaN, top = NaN] = reference(view).clipAngle(180)(point) ?? [];
        expect(Math.hypot(x - left, y - top)).toBeLessThan(1e-6);
      }),
    );
  });
});

describe('the globe in motion', () => {
  const view: View = { centre: [10, 30], zoom: 1 };

  it('is drawn with fewer points, and every country of some size stays', () => {
    const full = drawShapes(world, view, 'full');
    const coarse = drawShapes(world, view, 'coarse');
    expect(coarse.join('').length).toBeLessThan(full.join('').length * 0.7);
    const lost = full.filter((path, index) => areaOf(linesOf(ringsOf(path))) > 60 && coarse[index] === '');
    expect(lost).toEqual([]);
  });

  it('draws nothing of what lies on the far side', () => {
    const newZealand = world.shapes.findIndex(({ key }) => key === '554');
    expect(drawShapes(world, view, 'full')[newZealand]).toBe('');
  });
});
