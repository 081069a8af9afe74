import { describe, expect, it } from 'vitest';
import { shareOf } from '../../../scripts/pipeline/compose/shares.ts';
import { composeWorldsTake, takeOrder } from '../../../scripts/pipeline/compose/worlds-take.ts';
import type { DayArticle } from '../../../scripts/pipeline/day-article.ts';
import type { Take } from '../../../src/schemas/take.ts';
import { makeArticles } from '../../support/make-day.ts';

const sources = ['fr-a', 'de-b', 'ke-c', 'us-d', 'us-e', 'us-f', 'in-g', 'jp-h', 'br-i', 'za-j'];
const articles = makeArticles(
  sources.map((source) => ({ source, title: `Talks end, writes ${source}`, paragraphs: ['They ended.'] })),
);

function take(label: string, places: readonly number[]): Take {
  const of = places.flatMap((place) => articles[place] ?? []);
  const ids = of.map(({ article }) => article.id);
  const evidence = of.slice(0, 2).map(({ article }: DayArticle) => {
    return { article: article.id, side: 'original' as const, block: null, start: 0, end: 5, text: 'Talks' };
  });
  return { label, articles: ids, evidence, share: shareOf(new Set(ids), articles) };
}

const say = (...takes: Take[]) =>
  composeWorldsTake({ verdict: 'takes' }, takes.sort(takeOrder(articles)), articles);

describe('the world’s current take', () => {
  it('is led by the take that the most countries tell, even where another has as many articles', () => {
    const { leading, sentence } = say(take('Told at Home', [3, 4, 5]), take('Told Abroad', [0, 1, 2, 6, 7]));
    expect(leading).toBe('Told Abroad');
    expect(sentence).toBe('“Told Abroad” leads, in 5 of 10 articles from 8 countries. “Talks” (fr-a)');
  });

  it('counts sources where countries are as many', () => {
    expect(say(take('Two', [0, 1]), take('Wide', [2, 3, 4, 5])).leading).toBe('Wide');
  });

  it('has no leading take where two are told as widely', () => {
    const { leading, sentence } = say(take('One Side', [0, 1]), take('Other Side', [2, 6]));
    expect(leading).toBeUndefined();
    expect(sentence).toMatch(/weigh the same/);
  });

  it('says that none dominates where the widest has less than two fifths', () => {
    const { leading, sentence } = say(take('Small', [0, 1, 2]), take('Smaller', [6, 7]));
    expect(leading).toBeUndefined();
    expect(sentence).toBe(
      'No take dominates among 10 articles from 8 countries; the widest is “Small”, in 3.',
    );
  });
});
