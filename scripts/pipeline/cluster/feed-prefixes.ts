import { tally } from '../../text/tally.ts';
import type { ComparableArticle } from '../day-article.ts';

/** Headlines of one source that must begin alike before what they begin with is taken for a label. */
const LABELLED = 3;

/** A few words with a capital before a colon or a bar: `Kenya:`, `VIDEO |`. */
const PREFIX = /^\p{Lu}[^:|]{0,24}(?<! )\s?[:|]\s+(?=\S)/u;

/**
 * Takes a headline's label off where its source puts the same one before several of the day: it says where an
 * article was filed, and not what happened.
 */
export function withoutFeedPrefixes(
  articles: readonly ComparableArticle[],
): (article: ComparableArticle, title: string) => string {
  const labels = tally(articles.flatMap((article) => labelOf(article, titleOf(article)) ?? []));
  return (article, title) => {
    const label = labelOf(article, title);
    return label !== undefined && (labels.get(label) ?? 0) >= LABELLED ? title.replace(PREFIX, '') : title;
  };
}

function titleOf({ article, english }: ComparableArticle): string {
  return english?.title ?? article.title;
}

function labelOf({ article }: ComparableArticle, title: string): string | undefined {
  const prefix = PREFIX.exec(title)?.[0];
  return prefix === undefined ? undefined : `${article.source} ${prefix.trim()}`;
}
