import { describe, expect, it } from 'vitest';
import { withoutFeedPrefixes } from '../../../../scripts/pipeline/digest/cluster/words/feed-prefixes.ts';
import { makeArticles, type ArticleSketch } from '../../../support/make-day.ts';

const stripped = (sketches: readonly ArticleSketch[]) => {
  const articles = makeArticles(sketches);
  const strip = withoutFeedPrefixes(articles);
  return articles.map((each) => strip(each, each.article.title)).sort();
};

describe('the label before a headline', () => {
  it('is taken off when its source puts it before several headlines of the day', () => {
    const titles = ['Kenya: Dam Fills', 'Kenya: Bank Opens', 'Kenya: Judge Resigns'];
    expect(stripped(titles.map((title) => ({ source: 'za-wire', title })))).toEqual([
      'Bank Opens',
      'Dam Fills',
      'Judge Resigns',
    ]);
  });

  it('stays when it stands before one headline only, since it may name the event', () => {
    expect(stripped([{ source: 'za-wire', title: 'Kenya: Dam Fills' }])).toEqual(['Kenya: Dam Fills']);
  });

  it('stays when other sources use it', () => {
    const sources = ['za-wire', 'gb-post', 'us-sun'];
    const titles = stripped(sources.map((source) => ({ source, title: `Strike: day of ${source}` })));
    expect(titles.every((title) => title.startsWith('Strike: '))).toBe(true);
  });

  it('stays when it stands before two articles, however often the day holds them', () => {
    const twice = ['Kenya: Dam Fills', 'Kenya: Bank Opens'].map((title) => ({ source: 'za-wire', title }));
    expect(stripped([...twice, ...twice])).toEqual([
      'Kenya: Bank Opens',
      'Kenya: Bank Opens',
      'Kenya: Dam Fills',
      'Kenya: Dam Fills',
    ]);
  });

  it('is learned from the English of an article or from its own words, and not from both', () => {
    const [one, two] = makeArticles(
      ['Staudamm', 'Bank'].map((event) => ({
        source: 'de-blatt',
        title: `VIDEO: ${event}`,
        language: 'de',
        english: { title: `VIDEO: ${event} in English`, paragraphs: [] },
      })),
    );
    if (!one || !two) throw new Error('no article was made');
    const strip = withoutFeedPrefixes([one, two, { article: one.article }, { article: two.article }]);
    expect(strip(one, 'VIDEO: Staudamm in English')).toBe('VIDEO: Staudamm in English');
    expect(strip({ article: one.article }, 'VIDEO: Staudamm')).toBe('VIDEO: Staudamm');
  });
});
