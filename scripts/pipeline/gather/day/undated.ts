import type { Day } from '../../../../src/schemas/day.ts';
import { daysBetween } from '../../../text/days-between.ts';
import { plainAddress } from '../../../text/plain-address.ts';
import type { Candidate } from './candidate.ts';
import type { Memory } from './memory.ts';
import type { FeedOutcome } from './read-feeds.ts';

/** How many days ago a feed must have been read for what it did not have then to be new. */
const SINCE = 2;

/** The addresses of entries in feeds that give no dates at all, by `plainAddress`. */
export function undatedAddresses(feeds: readonly FeedOutcome[]): ReadonlySet<string> {
  const undated = feeds.filter(isUndated).flatMap(({ entries }) => entries);
  return new Set(undated.flatMap(({ url }) => (url === undefined ? [] : [plainAddress(url)])));
}

/**
 * Marks the candidates that have come since the day before: of feeds that give no dates at all and could be read then,
 * those that no earlier day has seen. Only these may be dated by the time of fetching.
 * @param day of the run's beginning
 */
export function markArrived(
  candidates: readonly Candidate[],
  feeds: readonly FeedOutcome[],
  memory: Memory,
  day: Day,
): Candidate[] {
  const undated = new Set(feeds.filter(isUndated).map(({ feed }) => feed));
  return candidates.map((candidate) => {
    const { feed } = candidate.entry;
    const last = memory.feeds.get(feed)?.last;
    const isKnown = undated.has(feed) && last !== undefined && daysBetween(last, day) <= SINCE;
    return isKnown && !memory.seen.has(candidate.address) ? { ...candidate, hasArrived: true } : candidate;
  });
}

function isUndated({ entries }: FeedOutcome): boolean {
  return entries.every(({ published, unreadDate }) => published === undefined && unreadDate === undefined);
}
