import type { PublishedArticle } from '../../schemas/published-article.ts';

/**
 * When an article was published, as a reader sees it: an instant, or only the day of its digest where neither feed nor page
 * gives a time, since the time at which we fetched it is not the article's.
 */
export function publishedTime({
  published,
  publishedFrom,
  day,
}: Pick<PublishedArticle, 'published' | 'publishedFrom' | 'day'>): string {
  return publishedFrom === 'fetched' ? day : published;
}
