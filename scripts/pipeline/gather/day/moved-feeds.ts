import type { Day } from '../../../../src/schemas/day.ts';
import type { Memory } from './memory.ts';
import type { FeedOutcome } from './read-feeds.ts';

/** The earlier day on which a feed had moved for good to where it is now; undefined when it is there for the first time. */
export function movedBefore({ feed, movedTo }: FeedOutcome, memory: Memory): Day | undefined {
  const moved = memory.feeds.get(feed)?.moved;
  return movedTo !== undefined && moved?.to === movedTo ? moved.day : undefined;
}
