import { MAX_LONE_VOICES, MAX_TAKES, MIN_VOICES_OF_TAKE } from '../../../../../src/schemas/take.ts';
import type { PairValues } from './likeness.ts';

/** How near the members of a take are, and how far apart takes and voices; chances of one angle, 0 to 1. */
export interface AngleLimits {
  /** The least chance of any two articles that begin a group together. */
  together: number;
  /** The least mean chance of a member with the others; who has less is in no take. */
  member: number;
  /** The highest mean chance across two takes; nearer ones are one take in other words. */
  apart: number;
  /** The highest mean chance of a voice that stands alone with any take. */
  alone: number;
}

/**
 * Chosen among 360 on the gold days and the first half of the headlines of 2021, by how many stories divide and how many
 * takes and voices are an editor's. Wider ones (apart 0.2, alone 0.25) part a third fewer stories, and rightly half of
 * them instead of two in five.
 */
export const ANGLE_LIMITS: AngleLimits = { together: 0.3, member: 0.5, apart: 0.3, alone: 0.35 };

/** Below every limit. */
const NEVER = -1;

/** How a story divides: the places of its articles. */
export interface AngleGroups {
  /** Those of two voices or more, the widest first. */
  takes: number[][];
  /** Articles of single voices that take an angle far from every take. */
  alone: number[];
}

/**
 * Divides a story's articles by the chances that two of them take one angle: complete linkage, so that all members of
 * a take are alike and not each to the next alone (Sørensen, 1948); then takes that are not far apart are joined, by
 * their mean chance (Sokal and Michener, 1958).
 * @param voices whose words each article prints
 * @returns nothing where the story does not divide: two takes, or one beside which a voice stands, are the least
 */
export function groupAngles(
  chances: PairValues,
  voices: readonly string[],
  limits: AngleLimits = ANGLE_LIMITS,
): AngleGroups | undefined {
  const places = voices.map((_, place) => place);
  const isTake = (group: readonly number[]) => widthOf(group, voices) >= MIN_VOICES_OF_TAKE;
  const close = join(
    places.map((place) => [place]),
    limits.together,
    (a, b) => leastAcross(chances, a, b),
  );
  const groups = join(close, limits.apart, (a, b) =>
    isTake(a) && isTake(b) ? meanAcross(chances, a, b) : NEVER,
  )
    .map((group) => withoutStrays(chances, group, limits.member))
    .sort((a, b) => widthOf(b, voices) - widthOf(a, voices) || b.length - a.length || first(a) - first(b));
  const most = Math.min(MAX_TAKES, 2 + Math.floor(voices.length / 4));
  const takes = groups.filter(isTake).slice(0, most);
  const placed = new Set(takes.flat());
  const alone = places
    .filter((place) => !placed.has(place))
    .filter((place) => takes.every((take) => meanAcross(chances, [place], take) < limits.alone))
    .slice(0, takes.length > 0 ? MAX_LONE_VOICES : 0);
  return takes.length + alone.length < 2 ? undefined : { takes, alone };
}

/** Joins the two groups that are most alike again and again, until none are alike enough. */
function join(
  groups: readonly number[][],
  least: number,
  alikeness: (a: readonly number[], b: readonly number[]) => number,
): number[][] {
  const joined = [...groups];
  for (;;) {
    let best: { likeness: number; a: number; b: number } | undefined;
    for (let a = 0; a < joined.length; a++) {
      for (let b = a + 1; b < joined.length; b++) {
        const likeness = alikeness(joined[a] ?? [], joined[b] ?? []);
        if (likeness >= least && likeness > (best?.likeness ?? -1)) best = { likeness, a, b };
      }
    }
    if (!best) return joined;
    const [other = []] = joined.splice(best.b, 1);
    joined[best.a] = [...(joined[best.a] ?? []), ...other];
  }
}

/** Takes out, one by one, the member that is least like the others, while it is too little so. */
function withoutStrays(chances: PairValues, group: readonly number[], least: number): number[] {
  if (group.length < 3) return [...group];
  const [stray] = group
    .map((place) => ({
      place,
      likeness: meanAcross(
        chances,
        [place],
        group.filter((other) => other !== place),
      ),
    }))
    .sort((a, b) => a.likeness - b.likeness);
  if (!stray || stray.likeness >= least) return [...group];
  return withoutStrays(
    chances,
    group.filter((place) => place !== stray.place),
    least,
  );
}

function meanAcross(chances: PairValues, a: readonly number[], b: readonly number[]): number {
  const sum = a.reduce((total, i) => b.reduce((inner, j) => inner + (chances[i]?.[j] ?? 0), total), 0);
  return sum / (a.length * b.length);
}

function leastAcross(chances: PairValues, a: readonly number[], b: readonly number[]): number {
  return Math.min(...a.flatMap((i) => b.map((j) => chances[i]?.[j] ?? 0)));
}

function widthOf(group: readonly number[], voices: readonly string[]): number {
  return new Set(group.map((place) => voices[place])).size;
}

function first(group: readonly number[]): number {
  return Math.min(...group);
}
