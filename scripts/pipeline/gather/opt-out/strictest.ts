import { SHOWN_PARTS, type TextLimit } from '../../../../src/schemas/text-limit.ts';

/** The strictest of several limits, which then is the one that decides; of equal ones the first. */
export function strictest(limits: readonly (TextLimit | undefined)[]): TextLimit | undefined {
  return limits.reduce<TextLimit | undefined>((least, each) => {
    if (each === undefined) return least;
    return least === undefined || isStricter(each, least) ? each : least;
  }, undefined);
}

function isStricter(one: TextLimit, other: TextLimit): boolean {
  const [part, otherPart] = [SHOWN_PARTS.indexOf(one.shows), SHOWN_PARTS.indexOf(other.shows)];
  return (
    part < otherPart || (part === otherPart && (one.characters ?? Infinity) < (other.characters ?? Infinity))
  );
}
