import { SIZE } from '../../src/components/globe/view.ts';

type Position = readonly [x: number, y: number];

/** A line of the outline that SVG path data draws. */
export type Line = readonly [from: Position, to: Position];

const MIDDLE = SIZE / 2;
/** Radians between two points by which an arc is stood for. */
const ARC_STEP = 0.004;

/** The lines that path data of `M`, `L`, `A` round the middle of the globe, and `Z` draws, ring by ring. */
export function ringsOf(path: string): Position[][] {
  return path
    .split('Z')
    .filter((ring) => ring !== '')
    .map(
      (ring) =>
        ring
          .match(/[MLA][^MLA]*/g)
          ?.flatMap((command, index, all) => pointsOf(command, all.slice(0, index))) ?? [],
    );
}

function pointsOf(command: string, before: readonly string[]): Position[] {
  const numbers = command.slice(1).split(/[ ,]/).map(Number);
  if (!command.startsWith('A')) return pairs(numbers);
  const [radius = 0, , , large, sweep, x = 0, y = 0] = numbers;
  const [fromX = 0, fromY = 0] = (before.at(-1) ?? '').slice(1).split(/[ ,]/).map(Number).slice(-2);
  const from = Math.atan2(fromY - MIDDLE, fromX - MIDDLE);
  let way = Math.atan2(y - MIDDLE, x - MIDDLE) - from;
  way -= 2 * Math.PI * Math.floor(way / (2 * Math.PI));
  if (sweep === 0) way -= 2 * Math.PI;
  if (Math.abs(way) > Math.PI !== (large === 1))
    throw new Error(`an arc that goes the wrong way: ${command}`);
  const steps = Math.ceil(Math.abs(way) / ARC_STEP);
  return Array.from({ length: steps }, (_, step): Position => {
    const angle = from + (way * (step + 1)) / steps;
    return [MIDDLE + radius * Math.cos(angle), MIDDLE + radius * Math.sin(angle)];
  });
}

const pairs = (numbers: readonly number[]): Position[] =>
  numbers.flatMap((x, index) => (index % 2 === 0 ? [[x, numbers[index + 1] ?? NaN] as const] : []));

/** The lines of closed rings. */
export const linesOf = (rings: readonly Position[][]): Line[] =>
  rings.flatMap((ring) => ring.map((to, index): Line => [ring.at(index - 1) ?? to, to]));

/**
 * How far the farthest point of an outline lies from another outline. A point within `enough` of any line is not measured
 * more finely; as two outlines of one shape run side by side, that line is mostly the one beside the last point's.
 */
export function farthest(from: readonly Line[], to: readonly Line[], enough: number): number {
  let beside = 0;
  return from.reduce((most, [point]) => {
    let nearest = Infinity;
    for (let step = 0; step < to.length && nearest > enough; step += 1) {
      const place = (beside + step) % to.length;
      const line = to[place];
      if (line) nearest = Math.min(nearest, distance(point, line));
      if (nearest <= enough) beside = place;
    }
    return Math.max(most, nearest);
  }, 0);
}

function distance([x, y]: Position, [[fromX, fromY], [toX, toY]]: Line): number {
  const [right, down] = [toX - fromX, toY - fromY];
  const length = right * right + down * down;
  const part =
    length === 0 ? 0 : Math.max(0, Math.min(1, ((x - fromX) * right + (y - fromY) * down) / length));
  return Math.hypot(fromX + part * right - x, fromY + part * down - y);
}

/** The area within closed rings, those that run the other way counting against it. */
export const areaOf = (lines: readonly Line[]): number =>
  Math.abs(lines.reduce((sum, [[fromX, fromY], [toX, toY]]) => sum + fromX * toY - toX * fromY, 0)) / 2;
