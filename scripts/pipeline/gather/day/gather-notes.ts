import type { Day } from '../../../../src/schemas/day.ts';
import type { Source } from '../../../../src/schemas/source.ts';
import { daysBetween } from '../../../text/days-between.ts';
import { mostFrequent } from '../../../text/tally.ts';
import type { GatheredDay } from './gather-day.ts';
import type { Memory } from './memory.ts';
import { movedBefore } from './moved-feeds.ts';
import type { PageOutcome } from './read-pages.ts';
import type { FeedOutcome } from './read-feeds.ts';

/** Most lines of a kind; the ledger has all of them. */
const MOST = 25;

/** Days without an article after which a source is named. */
const SILENT = 3;

/** Pages of a source that must have been asked for to say that its pages fail. */
const FEWEST_PAGES = 2;

/**
 * What someone should look at, one line each: feeds that failed or moved, sources of which no page could be read, and
 * those without an article for days.
 * @param day the day that was gathered
 */
export function gatherNotes({ sources, feeds, pages, articles, memory }: GatheredDay, day: Day): string[] {
  const published = new Set(articles.map(({ source }) => source));
  return [
    ...shortened(feeds.flatMap(failedNote)),
    ...feeds.flatMap((feed) => movedNote(feed, memory)),
    ...shortened([...Map.groupBy(pages, ({ source }) => source)].flatMap(pagesNote)),
    ...shortened(
      sources.filter(({ id }) => !published.has(id)).flatMap((source) => silentNote(source, memory, day)),
    ),
  ].map((line) => `  ${line}`);
}

function failedNote({ feed, source, failure }: FeedOutcome): string[] {
  if (!failure) return [];
  const { reason, detail } = failure;
  return [`feed failed: ${source.id}: ${feed}: ${reason}${detail === undefined ? '' : `: ${detail}`}`];
}

/** A move that a server repeats on another day is taken for what it says; the first may be its mistake. */
function movedNote(outcome: FeedOutcome, memory: Memory): string[] {
  const { feed, movedTo, source } = outcome;
  if (movedTo === undefined) return [];
  const before = movedBefore(outcome, memory);
  const moved = `feed moved for good: ${source.id}: ${feed} is now ${movedTo}`;
  if (before === undefined)
    return [`${moved}; if it says so on another day too, the registry should name it`];
  const file = `content/sources/${source.country?.toLowerCase() ?? 'xx'}.yaml`;
  return [`${moved}, as on ${before}; in ${file} write the new address`];
}

function pagesNote([source, pages]: [string, PageOutcome[]]): string[] {
  const failures = pages.flatMap(({ failure }) => failure ?? []);
  if (pages.length < FEWEST_PAGES || failures.length < pages.length) return [];
  const reasons = mostFrequent(failures.map(({ reason }) => reason)).map(([reason]) => reason);
  return [`no page could be read: ${source}: ${pages.length} of ${pages.length}: ${reasons.join(', ')}`];
}

/** A source that has been asked for as many days, and of which none has an article. */
function silentNote({ id, feeds }: Source, memory: Memory, day: Day): string[] {
  const firsts = feeds.flatMap((feed) => memory.feeds.get(feed)?.first ?? []).sort();
  const [first] = firsts;
  const last = memory.sources.get(id);
  const since = last ?? first;
  if (first === undefined || since === undefined) return [];
  // The first day without an article is the one after the last with one.
  const silent = daysBetween(since, day) + (last === undefined ? 1 : 0);
  if (silent < SILENT) return [];
  return [
    `no article for ${silent} days: ${id}: ${last === undefined ? `none since ${first}` : `the last on ${last}`}`,
  ];
}

function shortened(lines: readonly string[]): string[] {
  const more = lines.length - MOST;
  return more > 0 ? [...lines.slice(0, MOST), `and ${more} more; the ledger has all of them`] : [...lines];
}
