import { describe, expect, it } from 'vitest';
import { DEFAULT_COVERAGE } from '../../../../scripts/pipeline/digest/compose/coverage-options.ts';
import { missedBy, surpriseOf } from '../../../../scripts/pipeline/digest/compose/missed-by.ts';
import type { MonitoredPress } from '../../../../scripts/pipeline/digest/compose/monitoring.ts';
import { whereabouts } from '../../../../scripts/pipeline/digest/where/whereabouts.ts';
import { makeArticles, type ArticleSketch } from '../../../support/make-day.ts';

const strike = (source: string, agency?: string): ArticleSketch => ({
  source,
  title: 'Strike in France stops trains',
  paragraphs: ['Trains stopped in Paris.'],
  ...(agency !== undefined && { agency }),
});

const press = (country: string, openness: number): MonitoredPress => ({
  country,
  healthy: 6,
  unread: 0,
  failed: false,
  headlines: [],
  openness,
});

const found = (country: string, headlines = 60, sources = 3) => ({ country, sources, headlines });

function missed(
  sketches: readonly ArticleSketch[],
  noMatch: readonly ReturnType<typeof found>[],
  open: Record<string, number> = {},
  prominence = 0,
) {
  const each = noMatch.map(({ country }) => press(country, open[country] ?? 0));
  const articles = makeArticles(sketches);
  const story = { articles, about: whereabouts(articles), prominence };
  return missedBy(story, { noMatch: [...noMatch] }, each, DEFAULT_COVERAGE);
}

const wide = [strike('de-a'), strike('it-b'), strike('es-c')];

describe('a story is missed by a country', () => {
  it('in which it was not found, when three sources of two other countries have it', () => {
    expect(missed(wide, [found('JP')])).toMatchObject([{ country: 'JP', sources: 3, headlines: 60 }]);
    expect(missed(wide.slice(0, 2), [found('JP')])).toEqual([]);
    expect(missed([strike('de-a'), strike('de-b'), strike('de-c')], [found('JP')])).toEqual([]);
  });

  it('by no state whose territory has it, and no territory whose state has it', () => {
    const island = [...wide, strike('je-d')];
    expect(missed(island, [found('GB'), found('GG'), found('JP')]).map(({ country }) => country)).toEqual([
      'JP',
    ]);
  });

  it('only where two states have it, not a state and its territory', () => {
    expect(missed([strike('gb-a'), strike('je-b'), strike('im-c')], [found('JP')])).toEqual([]);
  });

  it('by none that has a match or a doubt', () => {
    expect(missed(wide, [])).toEqual([]);
  });

  it('by the country that it concerns only where a hundred headlines of five sources say so', () => {
    expect(missed(wide, [found('FR', 99, 5)])).toEqual([]);
    expect(missed(wide, [found('FR', 100, 4)])).toEqual([]);
    expect(missed(wide, [found('FR', 100, 5)])).toMatchObject([{ country: 'FR' }]);
  });
});

describe('misses come in the order of their surprise', () => {
  const order = (noMatch: readonly ReturnType<typeof found>[], open: Record<string, number> = {}) =>
    missed(wide, noMatch, open).map(({ country }) => country);

  it('the nearer to the country the story is', () => {
    expect(order([found('JP'), found('PL'), found('BE'), found('FR', 200, 9)])).toEqual([
      'FR',
      'BE',
      'PL',
      'JP',
    ]);
  });

  it('the more of the country’s headlines are about others', () => {
    expect(order([found('JP'), found('KR')], { JP: 0.1, KR: 0.4 })).toEqual(['KR', 'JP']);
  });

  it('the wider others cover it, where copies of one agency are one voice', () => {
    const surprise = (sketches: readonly ArticleSketch[]) =>
      missed(sketches, [found('JP')])[0]?.surprise ?? 0;
    const copies = ['de-a', 'it-b', 'es-c'].map((source) => strike(source, 'AFP'));
    expect(surprise([...wide, strike('pl-d')])).toBeGreaterThan(surprise(wide));
    expect(surprise(copies)).toBeLessThan(surprise(wide));
  });

  it('the more prominently others cover it', () => {
    const surprise = (prominence: number) => missed(wide, [found('JP')], {}, prominence)[0]?.surprise ?? 0;
    expect(surprise(0.5)).toBeGreaterThan(surprise(0));
    expect(surprise(1)).toBeGreaterThan(surprise(0.5));
  });

  it('as a number from 0 to 1', () => {
    expect(surpriseOf(1, 1, 1, 1)).toBe(1);
    expect(surpriseOf(0.5, 1, 0, 0)).toBe(0.2);
    expect(surpriseOf(0.5, 0, 0, 0)).toBe(0.15);
    expect(surpriseOf(0.5, 0.2, 0.6, 0.25)).toBe(0.296);
    // Three voices of three countries: (3/11 + 3/8) / 2, a headline each, in another part of the world, with no foreign
    // news there.
    expect(missed(wide, [found('JP')])[0]?.surprise).toBe(0.0972);
  });
});
