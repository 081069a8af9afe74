import { meanChance } from './sum-chances.ts';

/** How two articles of a group are known to report the same event. */
export interface PairJudge {
  /** The chance that the articles at two indices report the same event. */
  chanceOf: (one: number, other: number) => number;
  /** Whether that chance alone is enough to keep them together. */
  isLink: (one: number, other: number) => boolean;
}

/** The limits within a group; chances, 0 to 1. */
export interface PartLimits {
  /** The least mean chance across two parts that only one link holds together. */
  bridge: number;
  /** The least mean chance with a part of two, or of more, at which an article without a link stays in it. */
  supportOfTwo: number;
  support: number;
}

/** From so many linked articles on they support one without a link more easily. */
const MANY = 3;

/**
 * Returns the parts of a group within which each article is linked to another. An article without a link stays if it is
 * likely enough to report the same event as a part on the whole, or else is a part of its own. Every article
 * is in exactly one part.
 */
export function linkedParts(places: readonly number[], linked: PairJudge, limits: PartLimits): number[][] {
  const parts = heldParts(places, linked, limits.bridge);
  const groups = parts.filter((part) => part.length > 1);
  const singles = parts.filter((part) => part.length === 1);
  if (groups.length === 0) return parts;
  const homes = singles.map((single) => {
    const surplus = groups.map(
      (group) =>
        meanAcross(single, group, linked) - (group.length < MANY ? limits.supportOfTwo : limits.support),
    );
    const highest = Math.max(...surplus);
    return highest >= 0 ? surplus.indexOf(highest) : -1;
  });
  return [
    ...groups.map((group, at) => [...group, ...singles.filter((_, single) => homes[single] === at).flat()]),
    ...singles.filter((_, single) => homes[single] === -1),
  ];
}

/**
 * Returns the parts that links connect. A single link between two parts of two articles or more does not hold them together
 * if their articles are on the whole unlikely to report the same event.
 */
function heldParts(places: readonly number[], linked: PairJudge, bridge: number): number[][] {
  const parts = partsOf(places, linked.isLink);
  if (parts.length > 1) return parts.flatMap((part) => heldParts(part, linked, bridge));
  for (const [at, one] of places.entries()) {
    for (const other of places.slice(at + 1)) {
      const halves = halvesAcross(places, one, other, linked);
      if (halves && meanAcross(...halves, linked) < bridge)
        return halves.flatMap((half) => heldParts(half, linked, bridge));
    }
  }
  return [[...places]];
}

/** The two parts of two articles or more that only the link of two articles holds together, if it is such a link. */
function halvesAcross(
  places: readonly number[],
  one: number,
  other: number,
  { isLink }: PairJudge,
): [number[], number[]] | undefined {
  if (!isLink(one, other)) return undefined;
  // Most links are seen at once to have a way round.
  if (places.some((third) => third !== one && third !== other && isLink(one, third) && isLink(third, other)))
    return undefined;
  const [first = [], second] = partsOf(
    places,
    (a, b) => !((a === one && b === other) || (a === other && b === one)) && isLink(a, b),
  );
  return second && Math.min(first.length, second.length) > 1 ? [first, second] : undefined;
}

function meanAcross(one: readonly number[], other: readonly number[], { chanceOf }: PairJudge): number {
  return meanChance(one.flatMap((a) => other.map((b) => chanceOf(a, b))));
}

/** The groups of indices that links connect. */
function partsOf(places: readonly number[], isLink: PairJudge['isLink']): number[][] {
  const left = new Set(places);
  return places.flatMap((start) => {
    if (!left.delete(start)) return [];
    const part = [start];
    for (const place of part) {
      for (const other of [...left]) if (isLink(place, other) && left.delete(other)) part.push(other);
    }
    return [part.sort((a, b) => a - b)];
  });
}
