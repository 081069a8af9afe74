import { MAX_TAKES, MIN_VOICES_OF_TAKE } from '../../../../../src/schemas/take.ts';
import type { PairValues } from './likeness.ts';

/** Thresholds for how near the members of a take must be; chances of the same angle, 0 to 1. */
export interface AngleLimits {
  /** The least chance between any two articles that start a group together. */
  together: number;
  /** The least mean chance of a member with the others; below it, the article is in no take. */
  member: number;
  /** The highest mean chance across two takes; above it, they are one take in other words. */
  apart: number;
}

/**
 * Chosen from 360 candidates on the gold days and the first half of the headlines of 2021, by how many stories divide
 * and how many takes match an editor's; then `member` was raised from 0.5, for more takes without an intruder.
 */
export const ANGLE_LIMITS: AngleLimits = { together: 0.3, member: 0.6, apart: 0.3 };

/** Below every limit. */
const NEVER = -1;

/**
 * Returns a story's takes, as indices of its articles, the widest first, by the chances that two articles take the same
 * angle. Complete linkage makes all members of a take alike, not just each to the next (Sørensen, 1948); then takes that
 * are not far apart are joined by mean chance (Sokal and Michener, 1958).
 * @param voices whose words each article prints
 * @returns groups of two or more voices; the articles in none of them are left out
 */
export function groupAngles(
  chances: PairValues,
  voices: readonly string[],
  limits: AngleLimits = ANGLE_LIMITS,
): number[][] {
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
  return groups.filter(isTake).slice(0, Math.min(MAX_TAKES, 2 + Math.floor(voices.length / 4)));
}

/** Repeatedly joins the two most similar groups until none are similar enough. */
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

/** Removes the member least like the others, one at a time, while its mean chance is below `least`. */
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

/** Returns the mean chance between the articles of two groups. */
export function meanAcross(chances: PairValues, a: readonly number[], b: readonly number[]): number {
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
