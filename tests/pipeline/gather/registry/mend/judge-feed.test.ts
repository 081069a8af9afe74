import { describe, expect, it } from 'vitest';
import type { FeedAnswer } from '../../../../../scripts/pipeline/gather/registry/mend/feed-history.ts';
import { judgeFeed } from '../../../../../scripts/pipeline/gather/registry/mend/judge-feed.ts';

const STALE_DAYS = 30;
const TO = 'https://new.test/feed';
const OTHER = 'https://other.test/feed';
const dead = { failure: 'not found' };
/** Answers of days in a row, the last of them on 20 November 2026. */
const judge = (...answers: Partial<FeedAnswer>[]) =>
  judgeFeed(
    answers.map((answer, index) => ({ at: at(20 - answers.length + 1 + index), ...answer })),
    STALE_DAYS,
  );
const at = (day: number) => `2026-11-${String(day).padStart(2, '0')}T01:00:00Z`;
const times = <T>(count: number, value: T): T[] => Array.from({ length: count }, () => value);

describe('a feed counts as', () => {
  it.each<[answers: Partial<FeedAnswer>[], to: string | undefined]>([
    [[{ movedTo: TO }], undefined],
    [[{ movedTo: TO }, { movedTo: TO }], TO],
    [[{ movedTo: TO }, {}], undefined],
    [[{ movedTo: TO }, {}, { movedTo: TO }], undefined],
    [[{ movedTo: TO }, { movedTo: OTHER }], undefined],
    // A failure between says nothing of where it is; one now leaves it unsure.
    [[{ movedTo: TO }, dead, { movedTo: TO }], TO],
    [[{ movedTo: TO }, { movedTo: TO }, dead], undefined],
  ])('moved when it says so twice: %j', (answers, to) => {
    expect(judge(...answers).moved?.to).toBe(to);
  });

  it.each<[answers: Partial<FeedAnswer>[], to: string | undefined]>([
    [[{ https: TO }], undefined],
    [[{ https: TO }, { https: TO }], TO],
    [[{ https: TO }, { https: false }], undefined],
    [[{ https: false }, { https: false }], undefined],
    [[{ https: TO }, {}, { https: TO }], TO],
    [[{ https: TO }, { https: TO }, {}], undefined],
    [
      [
        { https: TO, ...dead },
        { https: TO, ...dead },
      ],
      TO,
    ],
  ])('to be read over https when it answers there twice: %j', (answers, to) => {
    expect(judge(...answers).moved?.to).toBe(to);
  });

  it('dead when it failed in seven runs in a row, and not before', () => {
    expect(judge({}, ...times(6, dead)).gone).toBeUndefined();
    expect(judge(...times(6, dead), {}, dead).gone).toBeUndefined();
    expect(judge(...times(7, dead)).gone).toBe('dead: not found, in 7 runs since 2026-11-14');
    expect(judge(...times(7, dead), {})).toMatchObject({ answers: true, gone: undefined });
  });

  it('stale when its newest entry was too old twice; without dates nothing is known', () => {
    const old = { newest: '2026-10-01T00:00:00Z' };
    expect(judge(old).gone).toBeUndefined();
    expect(judge(old, old).gone).toBe(
      'stale: its newest entry is of 2026-10-01, on 2026-11-19 and 2026-11-20',
    );
    expect(judge(old, {}).gone).toBeUndefined();
    expect(judge(old, { newest: '2026-11-18T00:00:00Z' }).gone).toBeUndefined();
    expect(judge({}, {}).gone).toBeUndefined();
  });

  it('in a language when its entries were in it twice', () => {
    expect(judge({ language: 'fr' }).language).toBeUndefined();
    expect(judge({ language: 'fr' }, { language: 'fr' }).language?.of).toBe('fr');
    expect(judge({ language: 'fr' }, { language: 'de' }).language).toBeUndefined();
    expect(judge({ language: 'fr' }, {}).language).toBeUndefined();
  });

  it('unknown before its first answer', () => {
    expect(judge()).toMatchObject({ answers: false, gone: undefined, moved: undefined });
  });
});
