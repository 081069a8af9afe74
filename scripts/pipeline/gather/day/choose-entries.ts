import type { Choosable } from './choice.ts';
import { fairShare } from './fair-share.ts';
import { storyShare } from './story-share.ts';

/** How many entries to choose, and how to distribute them. */
export interface ChoiceOptions {
  /** Number of entries to choose. */
  target: number;
  /** Largest share of the whole that one source may have. */
  largestShare: number;
  /** Number of spares, for entries that turn out not to be articles: half of them from the chosen stories. */
  reserve: number;
}

/** Why an item was chosen. */
export type ChosenFor = 'story' | 'fair share';

/** Share of the target for stories; the rest goes to countries, whatever they report. */
const STORIES = 0.5;

/**
 * Chooses a day's entries: half of the target from the biggest stories, the rest by fair share among countries,
 * counting the entries chosen for stories. Does not depend on the order of the items.
 *
 * When there are too few items for the target, the largest share is relative to what is chosen. With fewer sources than
 * make up a whole by their largest shares (fifty at 2%), none could be within its share; then only the share of the
 * target applies.
 */
export function chooseEntries<Item extends Choosable>(
  items: readonly Item[],
  options: ChoiceOptions,
): Map<Item, ChosenFor> {
  const { target, reserve, largestShare } = options;
  const enough = new Set(items.map(({ source }) => source)).size * largestShare >= 1;
  for (let limit = Math.max(1, Math.floor((target + reserve) * largestShare)); ; limit--) {
    const chosen = chooseWithin(items, options, limit);
    if (!enough || limit === 1 || limit <= chosen.size * largestShare) return chosen;
  }
}

function chooseWithin<Item extends Choosable>(
  items: readonly Item[],
  { target, reserve }: ChoiceOptions,
  limit: number,
): Map<Item, ChosenFor> {
  const ofStories = storyShare(items, {
    places: Math.floor(target * STORIES),
    spares: Math.floor(reserve / 2),
    limit,
  });
  const spares = new Set(ofStories.spares);
  const others = fairShare(
    items.filter((item) => !spares.has(item)),
    // Spares do not count: most are not needed, and must not cost their countries a place.
    ofStories.chosen,
    { target: target + reserve - spares.size, limit },
  );
  return new Map([
    ...[...ofStories.chosen, ...spares].map((item) => [item, 'story'] as const),
    ...others.map((item) => [item, 'fair share'] as const),
  ]);
}
