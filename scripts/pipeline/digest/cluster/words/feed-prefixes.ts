import type { ComparableArticle } from '../../../snapshot/day-article.ts';
import { BEGINNING, learnLabels, type SourceHeadline } from '../../title/learn-labels.ts';

/**
 * Takes a headline's label off where its source puts the same one before several articles of the day: it says where an
 * article was filed, and not what happened. Articles of one source and one headline count once, however often the day
 * holds them and in however many languages.
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

/** One headline, in English where there is some, for each source and headline as printed. */
function headlinesOf(articles: readonly ComparableArticle[]): SourceHeadline[] {
  const distinct = new Map(
    articles.map(({ article: { source, title }, english }) => [
      `${source} ${title}`,
      { source, title: english?.title ?? title },
    ]),
  );
  return [...distinct.values()];
}
