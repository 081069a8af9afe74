import { type Choosable, Given } from './choice.ts';

/** How many items are chosen in all, and of each source. */
export interface FairShareOptions {
  /** Total number of items wanted, including those already chosen. */
  target: number;
  /** Maximum number of items per source. */
  limit: number;
}

/**
 * Fills up the target so that no country is starved. In each round, each country that has no more items than the others
 * gives one item, the first of the source that has given the fewest. Items already chosen count, so a country with many
 * waits until the others have as many. No source exceeds the limit, and no story its maximum. Does not depend on the
 * order of the items.
 */
export function fairShare<Item extends Choosable>(
  items: readonly Item[],
  already: readonly Item[],
  { target, limit }: FairShareOptions,
): Item[] {
  const given = new Given(already);
  const waiting = new Set(items).difference(new Set(already));
  let countries = [...Map.groupBy(waiting, ({ country }) => country)]
    .map(([country, own]) => ({ country, own: own.sort((a, b) => a.place - b.place) }))
    .sort((a, b) => (a.country < b.country ? -1 : 1));
  const chosen: Item[] = [];
  for (let round = 0; countries.length > 0; round += 1) {
    countries = countries.filter(({ country, own }) => {
      if (given.toCountry(country) > round) return true;
      const next = nextOf(own, given, limit);
      if (next === undefined || already.length + chosen.length >= target) return false;
      own.splice(own.indexOf(next), 1);
      given.add(next);
      chosen.push(next);
      return true;
    });
  }
  return chosen;
}

/** A country's next item: the first one of the sources that have given the fewest. */
function nextOf<Item extends Choosable>(own: readonly Item[], given: Given, limit: number): Item | undefined {
  let next: Item | undefined;
  for (const item of own) {
    const count = given.toSource(item.source);
    if (count >= limit || given.fillsStoryOf(item)) continue;
    if (next === undefined || count < given.toSource(next.source)) next = item;
  }
  return next;
}
