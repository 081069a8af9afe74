import { describe, expect, it } from 'vitest';
import { withSiblings } from '../../../../scripts/pipeline/digest/compose/siblings.ts';
import { joinArticles } from '../../../../scripts/pipeline/snapshot/day-article.ts';
import type { Coverage } from '../../../../src/schemas/story.ts';
import { makeSnapshot } from '../../../support/make-day.ts';

const articles = joinArticles(
  makeSnapshot([
    { source: 'fr-matin', title: 'Air strikes at dawn' },
    { source: 'de-blatt', title: 'A truce hangs by a thread' },
  ]),
);
const [strike, truce] = articles.map((article) => [article]);
const coverage = (more: Partial<Coverage>): Coverage => ({
  covered: [],
  matched: [],
  doubtful: [],
  noMatch: [],
  unknown: [],
  ...more,
});
const missing = coverage({
  noMatch: [
    { country: 'GH', sources: 4, headlines: 90 },
    { country: 'US', sources: 26, headlines: 468 },
  ],
});

/** The coverage of a story that lacks two countries, beside one that is near it by a chance. */
function beside(other: Partial<Coverage>, score: number): Coverage | undefined {
  const near = [{ article: truce?.[0]?.article.id ?? '', score }];
  return withSiblings([
    { articles: strike ?? [], near, coverage: missing },
    { articles: truce ?? [], near: [], coverage: coverage(other) },
  ])[0];
}

describe('a story beside another of the same affair', () => {
  it.each([
    ['covers', { covered: ['US'] }],
    ['comes near', { unknown: [{ why: 'no clear headline', countries: ['US'] }] }],
  ] as [string, Partial<Coverage>][])('is not missing where the press %s the other', (_, other) => {
    const found = beside(other, 0.3);
    expect(found?.noMatch.map(({ country }) => country)).toEqual(['GH']);
    expect(found?.unknown).toEqual([{ why: 'no clear headline', countries: ['US'] }]);
  });

  it('is missing where nothing is known of the other', () => {
    expect(beside({ unknown: [{ why: 'too few headlines', countries: ['US'] }] }, 0.3)).toEqual(missing);
  });

  it('is missing where the other is of another affair', () => {
    expect(beside({ covered: ['US'] }, 0.1)).toEqual(missing);
  });

  it('is covered where the press has its event in the other', () => {
    const [other] = truce ?? [];
    const found = beside({}, 0.8);
    expect(found?.covered).toEqual([other?.source.country]);
    expect(found?.matched).toMatchObject([{ title: other?.article.title, score: 0.8 }]);
    expect(beside({}, 0.79)?.covered).toEqual([]);
  });
});
