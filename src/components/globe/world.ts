import type { GeometryCollection, Topology } from 'topojson-specification';
import { dot, vectorBetween, vectorOf, type Point, type SphereVector } from './sphere.ts';

/** The countries of world-atlas as TopoJSON: shared borders are stored once, as arcs. */
export type WorldTopology = Topology<{ countries: GeometryCollection }>;

/** One country's outline. */
export interface Shape {
  /** As `shapeKeyOf` gives it. */
  key: string;
  /** Its rings as lists of arcs; `~arc` is an arc in reverse. */
  rings: readonly (readonly number[])[];
  /** Its approximate middle. */
  centre: SphereVector;
  /** Cosine of the angle from the middle to its farthest point. */
  reach: number;
}

/** The globe's shapes, ready for drawing. */
export interface World {
  shapes: readonly Shape[];
  /** All points of each arc, three numbers per point, for a globe at rest. */
  arcs: readonly Float64Array[];
  /** The same arcs with fewer points, for a globe in motion. */
  coarseArcs: readonly Float64Array[];
}

/** Longest straight line, in degrees; a longer one would visibly differ from its great circle. */
const LONGEST_LINE = 0.6;
/** Least distance of two points of a coarse arc, and its longest straight line, in degrees. */
const COARSE_STEP = 1.1;
const COARSE_LINE = 3;

const cosine = (degrees: number): number => Math.cos((degrees * Math.PI) / 180);

/**
 * Reads the shapes of a quantized topology (TopoJSON 1.0, §2.1.2 and §4). Arcs are made when they are first drawn: many
 * readers never turn the globe, and a phone would stand still meanwhile.
 */
export function readWorld(topology: WorldTopology): World {
  const lines = arcsOf(topology);
  const flat = (line: SphereVector[]): Float64Array => Float64Array.from(line.flat());
  let [arcs, coarseArcs]: (Float64Array[] | undefined)[] = [];
  return {
    shapes: shapesOf(topology, lines),
    get arcs() {
      return (arcs ??= lines.map((line) => flat(withoutLongLines(line, LONGEST_LINE))));
    },
    get coarseArcs() {
      return (coarseArcs ??= lines.map((line) => flat(withoutLongLines(thinned(line), COARSE_LINE))));
    },
  };
}

function arcsOf({ arcs, transform }: WorldTopology): SphereVector[][] {
  const { scale, translate } = transform ?? { scale: [1, 1], translate: [0, 0] };
  return arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([right = 0, up = 0]) => {
      [x, y] = transform ? [x + right, y + up] : [right, up];
      return vectorOf([x * scale[0] + translate[0], y * scale[1] + translate[1]] satisfies Point);
    });
  });
}

function shapesOf({ objects }: WorldTopology, lines: readonly SphereVector[][]): Shape[] {
  return objects.countries.geometries.flatMap((geometry) => {
    if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') return [];
    const rings = geometry.type === 'Polygon' ? geometry.arcs : geometry.arcs.flat();
    const points = rings.flat().flatMap((arc) => lines[arc < 0 ? ~arc : arc] ?? []);
    const centre = middleOf(points);
    const reach = Math.min(...points.map((point) => dot(centre, point)));
    return [{ key: String(geometry.id), rings, centre, reach }];
  });
}

function middleOf(points: readonly SphereVector[]): SphereVector {
  const [x, y, z] = points.reduce<SphereVector>(
    (sum, each) => [sum[0] + each[0], sum[1] + each[1], sum[2] + each[2]],
    [0, 0, 0],
  );
  const length = Math.hypot(x, y, z) || 1;
  return [x / length, y / length, z / length];
}

/** A line reduced to its ends and to points at some distance from the one before. */
function thinned(line: readonly SphereVector[]): SphereVector[] {
  const near = cosine(COARSE_STEP);
  let last = line[0];
  return line.filter((point, index) => {
    const isKept = index === 0 || index === line.length - 1 || !last || dot(last, point) < near;
    if (isKept) last = point;
    return isKept;
  });
}

/** A line with points added so that no part is longer than `longest` degrees. */
function withoutLongLines(line: readonly SphereVector[], longest: number): SphereVector[] {
  return line.flatMap((to, index) => {
    const from = line[index - 1];
    if (!from) return [to];
    const degrees = (Math.acos(Math.max(-1, Math.min(1, dot(from, to)))) * 180) / Math.PI;
    const parts = Math.ceil(degrees / longest) || 1;
    return Array.from({ length: parts }, (_, part) =>
      part + 1 === parts ? to : vectorBetween(from, to, (part + 1) / parts),
    );
  });
}
