import type { EarlierStory } from '../../../../src/schemas/earlier-story.ts';
import type { ComparableArticle } from '../../snapshot/day-article.ts';

/** Returns the articles by which an earlier story is recognised, in the form that the clusterer compares. */
export function rememberStory({ articles }: EarlierStory): ComparableArticle[] {
  return articles.map(({ lead, ...article }) => ({
    article: { ...article, summary: lead === '' ? undefined : lead, blocks: [] },
  }));
}
