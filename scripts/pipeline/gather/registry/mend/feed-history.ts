import { z } from 'astro/zod';
import { instantSchema } from '../../../../../src/schemas/day.ts';
import { httpUrlSchema, languageSchema } from '../../../../../src/schemas/ids.ts';
import { daysBetween } from '../../../../text/days-between.ts';

/** What a feed answered in a run, as far as it can justify an edit of the registry. */
const feedAnswerSchema = z.strictObject({
  /** When the run began. */
  at: instantSchema,
  /** Why it was of no use, in the words of the ledger; absent if it was read and has entries. */
  failure: z.string().min(1).optional(),
  /** Where it has moved for good, as its server says. */
  movedTo: httpUrlSchema.optional(),
  /** The https address at which it answers as well as over http; false if at none; absent where none was asked. */
  https: z.union([httpUrlSchema, z.literal(false)]).optional(),
  /** The date of its newest entry that is not in the future; absent if none has a date. */
  newest: instantSchema.optional(),
  /** The language that its entries are plainly in; absent if that is not certain. */
  language: languageSchema.optional(),
});

/** What the feeds of the registry answered in earlier runs, by their address there; each feed's oldest answer first. */
export const feedHistorySchema = z.strictObject({
  version: z.literal(1),
  feeds: z.record(httpUrlSchema, z.array(feedAnswerSchema)),
});

/** What a feed answered in a run, as far as it can justify an edit of the registry. */
export type FeedAnswer = z.infer<typeof feedAnswerSchema>;
/** What the feeds of the registry answered in earlier runs. */
export type FeedHistory = z.infer<typeof feedHistorySchema>;

/** The history before the first run. */
export const NO_HISTORY: FeedHistory = { version: 1, feeds: {} };

/** Most answers of a feed that are kept: twice as many as are ever asked for. */
const MAX_ANSWERS = 14;

/** Days after its last answer when a feed is forgotten: it is no longer in the registry, or no longer asked. */
const FORGOTTEN_AFTER = 180;

/**
 * Milliseconds within which two runs count as one: half a day, for which an answer may come from the cache instead of
 * the server (`LONGEST_FRESH`).
 */
const SAME_RUN = 12 * 60 * 60 * 1000;

/**
 * Adds the answers of a run to the history. Two runs of the same day, or within twelve hours, count as one; of these, an
 * answer with entries outweighs a failure. What is dated after this run is by a clock that was wrong, and is dropped.
 * @param at when the run began
 */
export function remember(
  history: FeedHistory,
  answers: ReadonlyMap<string, FeedAnswer>,
  at: string,
): FeedHistory {
  const feeds = new Map(Object.entries(history.feeds));
  for (const [feed, answer] of answers) feeds.set(feed, withAnswer(feeds.get(feed) ?? [], answer));
  const kept = [...feeds].filter(([, own]) => daysBetween(own.at(-1)?.at ?? '', at) <= FORGOTTEN_AFTER);
  return { version: 1, feeds: Object.fromEntries(kept.sort(([a], [b]) => (a < b ? -1 : 1))) };
}

function withAnswer(earlier: readonly FeedAnswer[], answer: FeedAnswer): FeedAnswer[] {
  const known = earlier.filter(({ at }) => at <= answer.at);
  const last = known.at(-1);
  if (last === undefined || !isSameRun(last, answer)) return [...known, answer].slice(-MAX_ANSWERS);
  return [...known.slice(0, -1), joined(last, answer)];
}

function isSameRun(last: FeedAnswer, answer: FeedAnswer): boolean {
  return daysBetween(last.at, answer.at) === 0 || Date.parse(answer.at) - Date.parse(last.at) < SAME_RUN;
}

/** Two answers as one, at the time of the first: otherwise hourly runs would never be runs of different days. */
function joined(last: FeedAnswer, answer: FeedAnswer): FeedAnswer {
  if (answer.failure !== undefined && last.failure === undefined) return last;
  return { ...answer, at: last.at, https: answer.https ?? last.https };
}
