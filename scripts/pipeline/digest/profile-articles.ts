import type { Kind } from '../../../src/schemas/kind.ts';
import type { DayArticle } from '../snapshot/day-article.ts';
import { articleKind } from './kind/kind-of.ts';
import { tidyDay, type TidyHeadlines } from './title/tidy-day.ts';
import { topicChances, type TopicChances } from './topic/story-topic.ts';

/** What is determined about an article on its own: its kind, its topic, and its cleaned headlines. */
export interface ArticleProfile {
  kind: Kind;
  topics: TopicChances;
  headlines: TidyHeadlines;
}

/** The profiles of a day's articles by id. */
export type Profiles = ReadonlyMap<string, ArticleProfile>;

/** Returns the profiles of a day's articles, each computed on its own. */
export function profileArticles(articles: readonly DayArticle[]): Profiles {
  const tidy = tidyDay(articles);
  return new Map(
    articles.map((each) => [
      each.article.id,
      { kind: articleKind(each), topics: topicChances(each), headlines: tidy(each) },
    ]),
  );
}

/**
 * Returns the profile of an article.
 * @throws when the article is not part of the profiled day
 */
export function profileOf(profiles: Profiles, { article }: Pick<DayArticle, 'article'>): ArticleProfile {
  const profile = profiles.get(article.id);
  if (!profile) throw new Error(`profile: article ${article.id} was not profiled with its day`);
  return profile;
}
