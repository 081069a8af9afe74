import type { EarlierStory } from '../../../../src/schemas/earlier-story.ts';
import type { ComparableArticle } from '../../snapshot/day-article.ts';

/** The articles by which an earlier story is known, as the clusterer compares articles. */
export function rememberStory({ articles }: EarlierStory): ComparableArticle[] {
  return articles.map(({ lead, ...article }) => ({
    article: { ...article, summary: lead === '' ? undefined : lead, blocks: [] },
  }));
}
