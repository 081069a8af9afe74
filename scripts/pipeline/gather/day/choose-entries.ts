import type { Choosable } from './choice.ts';
import { fairShare } from './fair-share.ts';
import { storyShare } from './story-share.ts';

/** How many entries become a day, and from where. */
export interface ChoiceOptions {
  /** How many to choose. */
  target: number;
  /** Largest part of the whole that one source may have. */
  largestShare: number;
  /** How many more to choose, for when some of the target turn out to be none: half of them of its stories. */
  reserve: number;
}

/** For what an item was chosen. */
export type ChosenFor = 'story' | 'fair share';

/** Part of the target that goes to stories; the rest goes to countries, whatever they report. */
const STORIES = 0.5;

/**
 * Chooses a day's entries: half of the target of the biggest stories, the rest by fair share among countries,
 * counting what the stories have given. Does not depend on the order of the items.
 *
 * When too few items are there for the target, the largest share is that of what is chosen. With fewer sources
 * than make up a whole by their largest shares (fifty at 2%), none could be within its share; the share of the
 * target holds alone then.
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
    // Spares do not count: most of them are not needed, and their countries must not go without for it.
    ofStories.chosen,
    { target: target + reserve - spares.size, limit },
  );
  return new Map([
    ...[...ofStories.chosen, ...spares].map((item) => [item, 'story'] as const),
    ...others.map((item) => [item, 'fair share'] as const),
  ]);
}
