import { describe, expect, it } from 'vitest';
import type {
  FeedAnswer,
  FeedHistory,
} from '../../../../../scripts/pipeline/gather/registry/mend/feed-history.ts';
import { proposeEdits } from '../../../../../scripts/pipeline/gather/registry/mend/propose-edits.ts';
import type { Source } from '../../../../../src/schemas/source.ts';
import { makeSource } from '../../../../support/make-source.ts';

const TODAY = '2026-11-20';
const A = 'https://fr-a.test/feed';
const B = 'https://fr-b.test/feed';
const NEW = 'https://new.test/feed';
const source = (id: string, feeds: string[], changes: Partial<Source> = {}) =>
  makeSource(id, { feeds, daily: true, language: 'fr', ...changes });
const fetched = (date: string) => ({ date, how: 'fetched' as const });

/** The same answer on as many days in a row, the last of them today. */
const answers = (days: number, answer: Partial<FeedAnswer>): FeedAnswer[] =>
  Array.from({ length: days }, (_, index) => ({
    at: `2026-11-${21 - days + index}T01:00:00Z`,
    ...answer,
  }));
const twice = (answer: Partial<FeedAnswer>) => answers(2, answer);
const DEAD = answers(7, { failure: 'not found' });

function propose(registry: Source[], feeds: FeedHistory['feeds'], asked = Object.keys(feeds)) {
  const history: FeedHistory = { version: 1, feeds };
  const { edits, notes } = proposeEdits({
    ...{ registry, chosen: registry, history, today: TODAY, staleDays: 30 },
    asked: new Set(asked),
  });
  return {
    edits: edits.map(({ source: { id }, feeds, language, leaves }) => ({ id, feeds, language, leaves })),
    notes,
  };
}

describe('a proposal', () => {
  it('gives a feed its new address, verified today', () => {
    const { edits } = propose([source('fr-a', [A])], { [A]: twice({ movedTo: NEW }) });
    expect(edits).toEqual([{ id: 'fr-a', feeds: [{ address: NEW, verified: TODAY }] }]);
  });

  it('never moves a feed from https to http, or to where another has its own: it says so', () => {
    const registry = [source('fr-a', [A], { verified: [fetched(TODAY)] }), source('fr-b', [B])];
    const to = (movedTo: string) => propose(registry, { [A]: twice({ movedTo }) });
    expect(to('http://new.test/feed')).toEqual({
      edits: [],
      notes: [expect.stringContaining('where it is not encrypted')],
    });
    expect(to(B)).toEqual({ edits: [], notes: [expect.stringContaining('a feed of fr-b')] });
  });

  it('gives two feeds that moved to one address that address once', () => {
    const own = propose([source('fr-a', [A, B])], {
      [A]: twice({ movedTo: NEW }),
      [B]: twice({ movedTo: NEW }),
    });
    expect(own.edits[0]?.feeds).toEqual([
      { address: NEW, verified: TODAY },
      { gone: `moved for good, on 2026-11-19 and 2026-11-20 to ${NEW}` },
    ]);
    const others = propose([source('fr-a', [A]), source('fr-b', [B], { verified: [fetched(TODAY)] })], {
      [A]: twice({ movedTo: NEW }),
      [B]: twice({ movedTo: NEW }),
    });
    expect(others.edits.map(({ id }) => id)).toEqual(['fr-a']);
    expect(others.notes).toEqual([expect.stringContaining('a feed of fr-a')]);
  });

  it('takes a dead feed out, or its source from the daily selection when none is of use', () => {
    const two = source('fr-a', [A, B], { verified: [fetched(TODAY), fetched(TODAY)] });
    const stale = twice({ newest: '2026-01-01T00:00:00Z' });
    expect(propose([two], { [A]: DEAD, [B]: twice({}) }).edits[0]).toMatchObject({
      feeds: [{ gone: 'dead: not found, in 7 runs since 2026-11-14' }, {}],
    });
    expect(propose([two], { [A]: DEAD, [B]: stale }).edits[0]).toMatchObject({
      feeds: [{}, {}],
      leaves: expect.stringMatching(/dead: .*; .*stale: /) as string,
    });
    // Of the other feed nothing is known today.
    expect(propose([two], { [A]: DEAD, [B]: DEAD }, [A]).edits[0]).toMatchObject({
      feeds: [{ gone: 'dead: not found, in 7 runs since 2026-11-14' }, {}],
    });
  });

  it('leaves a source that is not daily and has no other feed, and says so', () => {
    const { edits, notes } = propose([source('fr-a', [A], { daily: undefined })], { [A]: DEAD });
    expect(edits).toEqual([]);
    expect(notes).toEqual([expect.stringMatching(/^fr-a: no feed of it is of use: .*dead: not found/)]);
  });

  it('changes a language only where all feeds that could be read are in the same other one', () => {
    const two = source('fr-a', [A, B], { verified: [fetched(TODAY), fetched(TODAY)] });
    const languages = (a: string | undefined, b: string | undefined) =>
      propose([two], { [A]: twice({ language: a }), [B]: twice({ language: b }) }).edits.map(
        ({ language }) => language,
      );
    expect(languages('de', 'de')).toEqual(['de']);
    expect(languages('de', 'fr')).toEqual([]);
    expect(languages('de', undefined)).toEqual([]);
    expect(languages('fr', 'fr')).toEqual([]);
  });

  it('renews what was verified a month ago, listed or not checked, of feeds that answer', () => {
    const verified = (known: Source['verified']) =>
      propose([source('fr-a', [A], { verified: known })], { [A]: answers(1, {}) }).edits.length;
    expect(verified(undefined)).toBe(1);
    expect(verified([{ how: 'unchecked' }])).toBe(1);
    expect(verified([{ date: TODAY, how: 'listed' }])).toBe(1);
    expect(verified([fetched('2026-10-23')])).toBe(1);
    expect(verified([fetched('2030-01-01')])).toBe(1);
    expect(verified([fetched('2026-10-24')])).toBe(0);
    expect(propose([source('fr-a', [A])], { [A]: answers(1, { failure: 'not found' }) }).edits).toEqual([]);
  });
});
