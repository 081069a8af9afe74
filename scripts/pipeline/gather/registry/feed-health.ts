import type { Entry } from '../../../../src/schemas/entry.ts';
import type { Source } from '../../../../src/schemas/source.ts';
import { primaryLanguage } from '../../../../src/schemas/language.ts';
import type { Why } from '../../outcome/failure.ts';
import type { FeedOutcome } from '../day/read-feeds.ts';
import { countOf } from '../../../text/count-of.ts';

/** The health of a feed. */
export interface FeedHealth {
  source: Source;
  feed: string;
  /** Why it is unusable; undefined when it is healthy. */
  failure?: Why | undefined;
  entries: number;
  /** Hours since its newest dated entry; undefined when none has a date. */
  newest?: number | undefined;
  /** What to review although it works: a new address, another language, malformed parts. */
  notes: string[];
}

/** Age of the newest entry from which a feed counts as abandoned, in hours: a week. */
const STALE = 7 * 24;

const HOUR = 60 * 60 * 1000;

/**
 * Judges a feed that was fetched and parsed.
 * @param now the current time, in milliseconds since 1970
 */
export function feedHealth(outcome: FeedOutcome, now: number): FeedHealth {
  const { source, feed, entries, movedTo } = outcome;
  const newest = hoursSinceNewest(entries, now);
  const failure = outcome.failure ?? entriesFailure(entries, newest);
  const declared = entries.find(({ language }) => language !== undefined)?.language;
  const differs = declared !== undefined && primaryLanguage(declared) !== primaryLanguage(source.language);
  const notes = [
    ...(movedTo === undefined ? [] : [`moved permanently to ${movedTo}`]),
    ...(differs ? [`declares the language ${declared}, the registry says ${source.language}`] : []),
    ...(entries.length > 0 && newest === undefined ? ['its entries have no dates'] : []),
    ...outcome.notes,
  ];
  return { source, feed, failure, entries: entries.length, newest, notes };
}

function entriesFailure(entries: readonly Entry[], newest: number | undefined): Why | undefined {
  if (entries.length === 0) return { reason: 'it has no entries' };
  if (newest === undefined || newest <= STALE) return undefined;
  return { reason: `its newest entry is ${Math.round(newest / 24)} days old` };
}

function hoursSinceNewest(entries: readonly Entry[], now: number): number | undefined {
  const dates = entries.flatMap(({ published }) => (published === undefined ? [] : [Date.parse(published)]));
  // A date in the future says nothing about how fresh a feed is.
  const past = dates.filter((date) => date <= now);
  return past.length === 0 ? undefined : Math.max(0, (now - Math.max(...past)) / HOUR);
}

/** What is wrong with a feed, or what it has. */
export function healthWords({ failure, entries, newest }: FeedHealth): string {
  return failure
    ? `${failure.reason}${failure.detail === undefined ? '' : ` (${failure.detail})`}`
    : `${countOf(entries, 'entry', 'entries')}${newest === undefined ? '' : `, the newest ${shown(newest)} old`}`;
}

/** One line about a feed, and one for each point to review. */
export function healthLine(health: FeedHealth): string {
  const { source, feed, failure, notes } = health;
  const state = healthWords(health);
  const mark = failure ? 'BAD' : 'ok ';
  return [`${mark}  ${source.id}  ${feed}: ${state}`, ...notes.map((note) => `     ${note}`)].join('\n');
}

function shown(hours: number): string {
  return hours < 48 ? `${Math.round(hours)} h` : `${Math.round(hours / 24)} days`;
}
