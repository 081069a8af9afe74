import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type FeedAnswer,
  feedHistorySchema,
  NO_HISTORY,
  remember,
} from '../../../../../scripts/pipeline/gather/registry/mend/feed-history.ts';

const FEED = 'https://a.test/feed';
const after = (answers: readonly FeedAnswer[], from = NO_HISTORY) =>
  answers.reduce((history, answer) => remember(history, new Map([[FEED, answer]]), answer.at), from);
const times = (answers: readonly FeedAnswer[]) => (after(answers).feeds[FEED] ?? []).map(({ at }) => at);
const at = (day: number, hour: number, more: Partial<FeedAnswer> = {}): FeedAnswer => ({
  at: new Date(Date.UTC(2026, 10, day, hour)).toISOString(),
  ...more,
});
const failed = { failure: 'not found' };

describe('the history of the feeds', () => {
  it('counts runs of the same day, or within twelve hours, as one', () => {
    expect(times([at(1, 0), at(1, 23), at(2, 23)])).toEqual([at(1, 0).at, at(2, 23).at]);
    expect(times([at(1, 22), at(2, 1), at(2, 11)])).toEqual([at(1, 22).at, at(2, 11).at]);
  });

  it('counts a run a day, however often it runs: every hour of a week is seven runs', () => {
    const hours = Array.from({ length: 7 * 24 }, (_, hour) => at(1, hour));
    expect(times(hours)).toHaveLength(7);
  });

  it('takes a feed that answered once in a day for one that answers', () => {
    expect(after([at(1, 1), at(1, 9, failed)]).feeds[FEED]).toEqual([at(1, 1)]);
    expect(after([at(1, 1, failed), at(1, 9)]).feeds[FEED]).toEqual([at(1, 1)]);
  });

  it('keeps what is known of https when a later run of the day did not ask', () => {
    const https = 'https://a.test/feed';
    expect(after([at(1, 1, { https }), at(1, 9)]).feeds[FEED]).toEqual([at(1, 1, { https })]);
  });

  it('drops what a clock that was ahead has written, and feeds that are long forgotten', () => {
    expect(times([at(900, 1), at(1, 1)])).toEqual([at(1, 1).at]);
    const other = remember(after([at(1, 1)]), new Map(), at(200, 1).at);
    expect(other.feeds).toEqual({});
  });

  it('can always be read again, its answers in order and of different days, and does not grow without end', () => {
    const answer = fc.record({ day: fc.integer({ min: 1, max: 60 }), hour: fc.integer({ min: 0, max: 23 }) });
    fc.assert(
      fc.property(fc.array(answer, { maxLength: 60 }), (given) => {
        const history = after(given.map(({ day, hour }) => at(day, hour)));
        expect(feedHistorySchema.parse(JSON.parse(JSON.stringify(history)))).toEqual(history);
        const days = (history.feeds[FEED] ?? []).map((each) => each.at.slice(0, 10));
        expect(days).toEqual([...new Set(days)].sort());
        expect(days.length).toBeLessThanOrEqual(14);
      }),
    );
  });
});
