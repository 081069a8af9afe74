import type { ComparableArticle } from '../../../snapshot/day-article.ts';
import { BEGINNING, learnLabels, type SourceHeadline } from '../../title/learn-labels.ts';

/**
 * Strips the label from headlines where the source puts the same one before several articles of the day: it says where
 * an article was filed, not what happened. Copies of a headline from one source count once, however often and in
 * however many languages the day has them.
 */
export function withoutFeedPrefixes(
  articles: readonly ComparableArticle[],
): (article: ComparableArticle, title: string) => string {
  const own = learnLabels(headlinesOf(articles.filter(({ english }) => english === undefined)));
  const english = learnLabels(headlinesOf(articles.filter((each) => each.english !== undefined)));
  return (each, title) => {
    const label = BEGINNING.exec(title)?.[1];
    const labels = (each.english === undefined ? own : english).get(each.article.source);
    return label !== undefined && labels?.beginnings.has(label) === true
      ? title.replace(BEGINNING, '')
      : title;
  };
}

/** Returns one headline, in English where available, for each distinct source and printed headline. */
function headlinesOf(articles: readonly ComparableArticle[]): SourceHeadline[] {
  const distinct = new Map(
    articles.map(({ article: { source, title }, english }) => [
      `${source} ${title}`,
      { source, title: english?.title ?? title },
    ]),
  );
  return [...distinct.values()];
}
