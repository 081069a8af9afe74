import { describe, expect, it } from 'vitest';
import { withoutFeedPrefixes } from '../../../scripts/pipeline/cluster/feed-prefixes.ts';
import { makeArticles, type ArticleSketch } from '../../support/make-day.ts';

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
});
