import type { ComparableArticle } from '../day-article.ts';
import { BEGINNING, learnLabels } from '../title/learn-labels.ts';

/**
 * Takes a headline's label off where its source puts the same one before several of the day: it says where an
 * article was filed, and not what happened.
 */
export function withoutFeedPrefixes(
  articles: readonly ComparableArticle[],
): (article: ComparableArticle, title: string) => string {
  const labels = learnLabels(
    articles.map(({ article, english }) => ({
      source: article.source,
      title: english?.title ?? article.title,
    })),
  );
  return ({ article }, title) => {
    const label = BEGINNING.exec(title)?.[1];
    const isLearned = label !== undefined && labels.get(article.source)?.beginnings.has(label);
    return isLearned === true ? title.replace(BEGINNING, '') : title;
  };
}
