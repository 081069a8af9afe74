import { describe, expect, it } from 'vitest';
import type { GatheredDay } from '../../../../scripts/pipeline/gather/day/gather-day.ts';
import { gatherNotes } from '../../../../scripts/pipeline/gather/day/gather-notes.ts';
import { NO_MEMORY } from '../../../../scripts/pipeline/gather/day/memory.ts';
import { makeSource } from '../../../support/make-source.ts';

const DAY = '2026-11-25';
const SOURCE = makeSource('fr-a');
const FEED = 'http://fr-a.test/feed.xml';
const READ = { source: SOURCE, feed: FEED, entries: [], notes: [], notModified: false, bytes: 1 };
const EMPTY: GatheredDay = {
  sources: [],
  articles: [],
  ranks: new Map(),
  headlines: [],
  ledger: [],
  feeds: [],
  pages: [],
  pictures: new Map(),
  pictureOutcomes: [],
  memory: NO_MEMORY,
};
const notes = (changes: Partial<GatheredDay>) => gatherNotes({ ...EMPTY, ...changes }, DAY);
const page = (n: number, reason?: string) => ({
  source: 'fr-a',
  url: `http://fr-a.test/${n}`,
  bytes: 1,
  failure: reason === undefined ? undefined : { stage: 'page', subject: '', reason },
});

describe('the summary of a run names', () => {
  it('feeds that failed, and why', () => {
    const failure = { stage: 'fetch', subject: FEED, reason: 'gone', detail: 'HTTP 410' };
    expect(notes({ feeds: [{ ...READ, failure }] })).toEqual([
      `  feed failed: fr-a: ${FEED}: gone: HTTP 410`,
    ]);
    const [more] = notes({ feeds: Array.from({ length: 30 }, () => ({ ...READ, failure })) }).slice(-1);
    expect(more).toBe('  and 5 more; the ledger has all of them');
  });

  it('feeds that have moved, and on the second day the file to edit', () => {
    const feeds = [{ ...READ, movedTo: 'https://new.example/feed' }];
    expect(notes({ feeds })[0]).toMatch(
      /is now https:\/\/new\.example\/feed; if it says so on another day too/,
    );
    const moved = { to: 'https://new.example/feed', day: '2026-11-24' };
    const known = new Map([[FEED, { days: new Set(['2026-11-24']), last: '2026-11-24', moved }]]);
    expect(notes({ feeds, memory: { ...NO_MEMORY, feeds: known } })[0]).toMatch(
      /as on 2026-11-24; in content\/sources\/fr\.yaml write the new address$/,
    );
  });

  it('sources of which no page could be read', () => {
    expect(notes({ pages: [page(1, 'timed out'), page(2, 'not found'), page(3, 'timed out')] })).toEqual([
      '  no page could be read: fr-a: 3 of 3: timed out, not found',
    ]);
    expect(notes({ pages: [page(1, 'timed out'), page(2)] })).toEqual([]);
    expect(notes({ pages: [page(1, 'timed out')] })).toEqual([]);
  });

  it.each<[read: string, last: string | undefined, today: boolean, note: string | undefined]>([
    ['22 23 24', '2026-11-22', true, 'no article in 3 runs: fr-a: the last on 2026-11-22'],
    ['22 23 24', '2026-11-23', true, undefined],
    ['23 24', undefined, true, 'no article in 3 runs: fr-a: none since 2026-11-23'],
    ['24', undefined, true, undefined],
    // Days without a run, and runs that could not read it, say nothing of it.
    ['01 24', '2026-11-01', true, undefined],
    ['22 23 24', '2026-11-22', false, undefined],
    ['21 22 23 24', '2026-11-21', false, 'no article in 3 runs: fr-a: the last on 2026-11-21'],
  ])('sources without an article in three runs: read on %s, the last on %s', (read, last, today, note) => {
    const days = read.split(' ').map((each) => `2026-11-${each}`);
    const memory = {
      ...NO_MEMORY,
      feeds: new Map([[FEED, { days: new Set(days), last: '2026-11-24' }]]),
      sources: new Map(last === undefined ? [] : [['fr-a', last]]),
    };
    const feeds = today ? [READ] : [];
    expect(notes({ sources: [SOURCE], feeds, memory })).toEqual(note === undefined ? [] : [`  ${note}`]);
  });
});
