import { type Choosable, Given } from './choice.ts';

export interface FairShareOptions {
  /** How many items there are to be, with those that are already chosen. */
  target: number;
  /** Most items of one source. */
  limit: number;
}

/**
 * Chooses what fills up the target so that no country is starved: in rounds, each country that has no more than the
 * others gives one item of the source that has given the fewest, the first in order. What is already chosen counts, so
 * that a country which has much of it waits until the others have as much. No source goes over the limit, no story
 * over its most. Does not depend on the order of the items.
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

/** A country's next item: the first of those sources that have given the fewest. */
function nextOf<Item extends Choosable>(own: readonly Item[], given: Given, limit: number): Item | undefined {
  let next: Item | undefined;
  for (const item of own) {
    const count = given.toSource(item.source);
    if (count >= limit || given.fillsStoryOf(item)) continue;
    if (next === undefined || count < given.toSource(next.source)) next = item;
  }
  return next;
}
