import type { Day } from '../../../../src/schemas/day.ts';
import type { Source } from '../../../../src/schemas/source.ts';
import { mostFrequent } from '../../../text/tally.ts';
import type { GatheredDay } from './gather-day.ts';
import type { Memory } from './memory.ts';
import { movedBefore } from './moved-feeds.ts';
import type { PageOutcome } from './read-pages.ts';
import type { FeedOutcome } from './read-feeds.ts';

/** Most lines of a kind; the ledger has all of them. */
const MAX_LINES_OF_KIND = 25;

/** Runs without an article of a source after which it is named. */
const SILENT = 3;

/** Pages of a source that must have been asked for to say that its pages fail. */
const MIN_PAGES = 2;

/**
 * What someone should look at, one line each: feeds that failed or moved, sources of which no page could be read, and
 * those without an article in several runs.
 * @param day the day that was gathered
 */
export function gatherNotes({ sources, feeds, pages, articles, memory }: GatheredDay, day: Day): string[] {
  const published = new Set(articles.map(({ source }) => source));
  return [
    ...shortened(feeds.flatMap(failedNote)),
    ...feeds.flatMap((feed) => movedNote(feed, memory)),
    ...shortened([...Map.groupBy(pages, ({ source }) => source)].flatMap(pagesNote)),
    ...shortened(
      sources
        .filter(({ id }) => !published.has(id))
        .flatMap((source) => silentNote(source, daysRead(source, feeds, memory, day), memory)),
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
  if (pages.length < MIN_PAGES || failures.length < pages.length) return [];
  const reasons = mostFrequent(failures.map(({ reason }) => reason)).map(([reason]) => reason);
  return [`no page could be read: ${source}: ${pages.length} of ${pages.length}: ${reasons.join(', ')}`];
}

/** The days whose runs could read a feed of a source, the one that was gathered among them; a day without a run is none. */
function daysRead(source: Source, feeds: readonly FeedOutcome[], memory: Memory, day: Day): Day[] {
  const isRead = feeds.some((each) => each.source.id === source.id && !each.failure);
  const earlier = source.feeds.flatMap((feed) => [...(memory.feeds.get(feed)?.days ?? [])]);
  return [...new Set(isRead ? [...earlier, day] : earlier)].sort();
}

/** A source that could be read in several runs since it last had an article, or since it was first read. */
function silentNote({ id }: Source, read: readonly Day[], { sources }: Memory): string[] {
  const last = sources.get(id);
  const silent = last === undefined ? read : read.filter((each) => each > last);
  const [first] = silent;
  if (first === undefined || silent.length < SILENT) return [];
  const since = last === undefined ? `none since ${first}` : `the last on ${last}`;
  return [`no article in ${silent.length} runs: ${id}: ${since}`];
}

function shortened(lines: readonly string[]): string[] {
  const more = lines.length - MAX_LINES_OF_KIND;
  return more > 0
    ? [...lines.slice(0, MAX_LINES_OF_KIND), `and ${more} more; the ledger has all of them`]
    : [...lines];
}
