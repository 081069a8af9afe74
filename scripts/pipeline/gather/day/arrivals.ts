import type { Day } from '../../../../src/schemas/day.ts';
import type { Entry } from '../../../../src/schemas/entry.ts';
import { dayBefore } from '../../../text/date/day-begin.ts';
import { daysBetween } from '../../../text/days-between.ts';
import { plainAddress } from '../../../text/plain-address.ts';
import type { Why } from '../../outcome/failure.ts';
import type { Arrival } from './candidate.ts';
import { DAYS_BACK } from './day-of-run.ts';
import type { Memory } from './memory.ts';
import type { FeedOutcome } from './read-feeds.ts';
import { isDatedByReading, isOfDayBefore, outsideWindow, type Window } from './window.ts';

/**
 * How many days ago a feed must have been read for what it did not have then to be new: a run begins on the day after its
 * own, and makes up for days that were left out.
 */
const SINCE = DAYS_BACK + 1;

/** A feed's entries. */
export type FeedEntries = Pick<FeedOutcome, 'source' | 'feed' | 'entries'>;

/** A run as far as it decides what is new to it. */
export interface RunTime {
  window: Window;
  /** When it began, a UTC instant. */
  startedAt: string;
}

/** The addresses of entries of which must be known whether an earlier day saw them, by `plainAddress`. */
export function addressesInQuestion(feeds: readonly FeedEntries[], run: RunTime): ReadonlySet<string> {
  const inQuestion = ({ published }: Entry) =>
    published === undefined || isDatedByReading(published, run) || isOfDayBefore(published, run.window);
  const entries = feeds.flatMap((feed) => feed.entries.filter(inQuestion));
  return new Set(entries.flatMap(({ url }) => (url === undefined ? [] : [plainAddress(url)])));
}

/**
 * Says what is known of when the entries of a feed came. What no earlier day has seen is new: it may have been listed late,
 * where the day before was made and the feed is not read for the first time; and in a feed that gives no dates at all, and
 * was read some days ago, it has arrived since.
 */
export function arrivalsOf(
  feed: FeedEntries,
  memory: Memory,
  run: RunTime,
): (entry: Entry & { url: string }) => Arrival {
  const read = memory.feeds.get(feed.feed);
  const isKnown = read !== undefined && daysBetween(read.last, dayOf(run.startedAt)) <= SINCE;
  const isUndated = feed.entries.every((entry) => givesNoDate(entry, run));
  const wasMade = memory.days.has(dayBefore(run.window.day));
  return ({ url }) => {
    const isNew = !memory.seen.has(plainAddress(url));
    return {
      hasArrived: isNew && isKnown && isUndated,
      mayBeLate: isNew && read !== undefined && wasMade,
    };
  };
}

/** Why a date is outside the window, and not of the day before and listed late; undefined when it is not. */
export function outsideOf(published: string, { mayBeLate }: Partial<Arrival>, run: RunTime): Why | undefined {
  if (mayBeLate && isOfDayBefore(published, run.window)) return undefined;
  return outsideWindow(published, run.window, run.startedAt);
}

function givesNoDate({ published, unreadDate }: Entry, run: RunTime): boolean {
  return unreadDate === undefined && (published === undefined || isDatedByReading(published, run));
}

function dayOf(instant: string): Day {
  return instant.slice(0, 'YYYY-MM-DD'.length);
}
