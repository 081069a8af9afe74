import { daysBetween } from '../../../../text/days-between.ts';
import type { FeedAnswer } from './feed-history.ts';

/** Runs in a row, of different days, in which a feed must fail to count as dead. */
const DEAD_AFTER = 7;

/** What the runs of several days show of a feed; nothing rests on one of them alone, but that it answers. */
export interface FeedVerdict {
  /** Whether it answers now. */
  answers: boolean;
  /** Why it is of no use: dead, or stale. */
  gone?: string | undefined;
  /** The address to read it from instead, and the evidence in words. */
  moved?: { to: string; evidence: string } | undefined;
  /** The language (ISO 639-1) of its entries, and the evidence in words. */
  language?: { of: string; evidence: string } | undefined;
}

/**
 * Judges a feed by its answers.
 * @param answers of runs of different days, the newest last
 * @param staleDays age of the newest entry, in days, from which a feed counts as stale
 */
export function judgeFeed(answers: readonly FeedAnswer[], staleDays: number): FeedVerdict {
  const good = answers.filter(({ failure }) => failure === undefined);
  const isAlive = good.length > 0 && good.at(-1) === answers.at(-1);
  const moved = secured(answers) ?? (isAlive ? movedFor(good) : undefined);
  if (!isAlive) return { answers: moved !== undefined, moved, gone: moved ? undefined : deadFor(answers) };
  const of = repeated(good, ({ language }) => language);
  return {
    answers: true,
    moved,
    gone: staleFor(good, staleDays),
    language: of === undefined ? undefined : { of, evidence: lastTwo(good) },
  };
}

/** What the last two answers both say; undefined when one says nothing, or they differ. */
function repeated<T>(
  answers: readonly FeedAnswer[],
  said: (answer: FeedAnswer) => T | undefined,
): T | undefined {
  const [before, last] = answers.slice(-2).map(said);
  return before === last ? last : undefined;
}

function lastTwo(answers: readonly FeedAnswer[]): string {
  return `on ${answers.slice(-2).map(dayOf).join(' and ')}`;
}

function dayOf({ at }: FeedAnswer): string {
  return at.slice(0, 'YYYY-MM-DD'.length);
}

function secured(answers: readonly FeedAnswer[]): FeedVerdict['moved'] {
  const asked = answers.filter(({ https }) => https !== undefined);
  const to = asked.at(-1) === answers.at(-1) ? repeated(asked, ({ https }) => https) : undefined;
  if (to === undefined || to === false) return undefined;
  return { to, evidence: `answers over https, ${lastTwo(asked)}` };
}

function movedFor(good: readonly FeedAnswer[]): FeedVerdict['moved'] {
  const to = repeated(good, ({ movedTo }) => movedTo);
  return to === undefined ? undefined : { to, evidence: `moved for good, ${lastTwo(good)}` };
}

function deadFor(answers: readonly FeedAnswer[]): string | undefined {
  const failed = answers.slice(answers.findLastIndex(({ failure }) => failure === undefined) + 1);
  const [first] = failed;
  const last = failed.at(-1);
  if (!first || !last || failed.length < DEAD_AFTER) return undefined;
  return `dead: ${last.failure}, in ${failed.length} runs since ${dayOf(first)}`;
}

function staleFor(good: readonly FeedAnswer[], staleDays: number): string | undefined {
  const last = good.at(-1)?.newest;
  const isStale = ({ newest, at }: FeedAnswer) => newest !== undefined && daysBetween(newest, at) > staleDays;
  if (last === undefined || good.length < 2 || !good.slice(-2).every(isStale)) return undefined;
  return `stale: its newest entry is of ${last.slice(0, 'YYYY-MM-DD'.length)}, ${lastTwo(good)}`;
}
