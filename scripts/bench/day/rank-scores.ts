/** Agreement of a digest's order with an editor's. */
export interface RankAgreement {
  /** How many of the editor's first ten events are among the digest's first ten stories. */
  sharedFirst: number;
  /** Kendall's tau-b over the events that both have, -1 to 1; NaN with fewer than two. */
  tau: number;
}

const FIRST = 10;

/**
 * Returns the agreement of two orders of events, first to last.
 * @param made the event of each story of the digest; a repeated one counts at its first place
 * @param wanted the editor's order
 */
export function rankAgreement(made: readonly string[], wanted: readonly string[]): RankAgreement {
  const places = new Map<string, number>();
  made.forEach((event, place) => {
    if (!places.has(event)) places.set(event, place);
  });
  const both = wanted.flatMap((event) => places.get(event) ?? []);
  let [agreeing, disagreeing] = [0, 0];
  both.forEach((place, index) => {
    for (const later of both.slice(index + 1)) {
      if (place < later) agreeing += 1;
      else disagreeing += 1;
    }
  });
  const first = new Set(made.slice(0, FIRST));
  return {
    sharedFirst: wanted.slice(0, FIRST).filter((event) => first.has(event)).length,
    tau: (agreeing - disagreeing) / (agreeing + disagreeing),
  };
}
