import { describe, expect, it } from 'vitest';
import { DEFAULT_COVERAGE } from '../../../../scripts/pipeline/digest/compose/coverage-options.ts';
import type { NearHeadline } from '../../../../scripts/pipeline/digest/compose/near-headline.ts';
import { prominenceOf } from '../../../../scripts/pipeline/digest/compose/prominence.ts';
import { makeArticles, makeSnapshot, type ArticleSketch } from '../../../support/make-day.ts';
import { makeHeadline } from '../../../support/make-headlines.ts';
import { joinHeadlines } from '../../../../scripts/pipeline/digest/day-headline.ts';

const strike = (source: string): ArticleSketch => ({ source, title: `Trains stand still, says ${source}` });
const story = makeArticles([strike('de-a'), strike('it-b'), strike('es-c')]);
const { match } = DEFAULT_COVERAGE;

/** A headline beside a story, which it clearly reports unless its chance is less. */
function near(source: string, title: string, chance = match.chance): NearHeadline {
  const snapshot = { ...makeSnapshot([strike('de-a')]), headlines: [makeHeadline(source, title)] };
  const [headline] = joinHeadlines(snapshot, story);
  if (!headline) throw new Error('no headline was joined');
  return { ...headline, chance, common: match.common, names: ['Trains'], isArticle: false };
}

describe('how prominently a story is covered', () => {
  it('is nothing where every source has one headline on it', () => {
    expect(prominenceOf(story, [], DEFAULT_COVERAGE)).toBe(0);
    expect(prominenceOf(story, [near('pl-d', 'Strike')], DEFAULT_COVERAGE)).toBe(0);
  });

  it('is the part of the sources that have two or more, of those with an article and those with a headline', () => {
    const second = near('de-a', 'How long will trains stand still?');
    expect(prominenceOf(story, [second], DEFAULT_COVERAGE)).toBeCloseTo(1 / 3);
    expect(prominenceOf(story, [second, near('pl-d', 'Strike')], DEFAULT_COVERAGE)).toBe(1 / 4);
    const both = [second, near('pl-d', 'Strike'), near('pl-d', 'Strike goes on')];
    expect(prominenceOf(story, both, DEFAULT_COVERAGE)).toBe(1 / 2);
  });

  it('does not count an article and its own headline as two', () => {
    const [own] = story;
    if (!own) throw new Error('the story has no article');
    const { source, title } = own.article;
    const headline = near(source, title);
    headline.compared.article.id = own.article.id;
    expect(prominenceOf(story, [headline], DEFAULT_COVERAGE)).toBe(0);
  });

  it('leaves out a headline that only may report it', () => {
    expect(prominenceOf(story, [near('de-a', 'Buses too', match.chance - 0.01)], DEFAULT_COVERAGE)).toBe(0);
  });
});
