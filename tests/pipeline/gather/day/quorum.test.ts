import { describe, expect, it } from 'vitest';
import {
  type DayCounts,
  DEFAULT_QUORUM,
  missingForQuorum,
} from '../../../../scripts/pipeline/gather/day/quorum.ts';

const GOOD: DayCounts = {
  feeds: { asked: 200, read: 100 },
  countries: { asked: 50, withArticles: 30 },
  articles: 200,
  possible: 500,
  lastDays: [500, 500, 480, 20, 500],
};

const missing = (changes: Partial<DayCounts>) => missingForQuorum({ ...GOOD, ...changes }, DEFAULT_QUORUM);

describe('a day has its quorum', () => {
  it('with half of the feeds, 60% of the countries, 100 articles, 40% of the usual number', () => {
    expect(missing({})).toEqual([]);
    expect(missing({ articles: 100, lastDays: [] })).toEqual([]);
  });

  it('with half of what the chosen sources can give, where that is less: two countries have 60 articles', () => {
    expect(missing({ articles: 60, possible: 60 })).toEqual([]);
    expect(missing({ articles: 30, possible: 60 })).toEqual([]);
  });

  it.each([
    [{ feeds: { asked: 200, read: 99 } }, '99 of 200 feeds could be read, fewer than 50%'],
    [{ countries: { asked: 50, withArticles: 29 } }, '29 of 50 countries have an article, fewer than 60%'],
    [{ articles: 99, lastDays: [] }, '99 articles, fewer than 100'],
    [{ articles: 29, possible: 60 }, '29 articles, fewer than 30'],
    [{ articles: 199 }, '199 articles, fewer than 40% of the usual 500'],
    [{ articles: 199, lastDays: [400, 600] }, '199 articles, fewer than 40% of the usual 500'],
  ])('and not otherwise', (changes, line) => {
    expect(missing(changes)).toEqual([line]);
  });
});
