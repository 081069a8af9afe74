import { expect, it } from 'vitest';
import { takeParts } from '../../src/lib/take-shares.ts';
import type { Story } from '../../src/schemas/story.ts';
import type { Share } from '../../src/schemas/take.ts';

const share = (articles: number, of: number): Share => ({
  articles,
  ofArticles: articles / of,
  ofCountries: articles / of,
});

/** A story of six articles, as far as its shares are concerned. */
function makeStory(undecided: number): Story {
  const take = { articles: [], evidence: [] };
  return {
    takes: [
      { ...take, label: 'No Deal Reached', share: share(3, 6) },
      { ...take, label: 'Shared Catalogue', share: share(3 - undecided, 6) },
    ],
    worldsTake: { verdict: 'takes', sentence: '', undecided: share(undecided, 6) },
  } as unknown as Story;
}

it('the parts of the bar are the takes in their order, then what belongs to none', () => {
  const parts = takeParts(makeStory(1));
  expect(parts.map(({ label, tone }) => [label, tone])).toEqual([
    ['No Deal Reached', 1],
    ['Shared Catalogue', 2],
    ['In no take', 0],
  ]);
  expect(parts.reduce((sum, part) => sum + part.share.ofArticles, 0)).toBeCloseTo(1, 12);
});

it('there is no part for nothing', () => {
  expect(takeParts(makeStory(0)).map(({ tone }) => tone)).toEqual([1, 2]);
});
