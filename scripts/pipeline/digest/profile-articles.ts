import type { Kind } from '../../../src/schemas/kind.ts';
import type { DayArticle } from '../snapshot/day-article.ts';
import { isSatire } from './kind/is-satire.ts';
import { articleKind } from './kind/kind-of.ts';
import { listTitles } from './title/list-titles.ts';
import { tidyDay, type TidyHeadlines } from './title/tidy-day.ts';
import { topicChances, type TopicChances } from './topic/story-topic.ts';

/** What is determined about an article: its kind, its topic, and its cleaned headlines. */
export interface ArticleProfile {
  kind: Kind;
  topics: TopicChances;
  headlines: TidyHeadlines;
  /** Its title as lists show it. */
  listed: string;
}

/** The profiles of a day's articles by id. */
export type Profiles = ReadonlyMap<string, ArticleProfile>;

/** Returns the profiles of a day's articles. */
export function profileArticles(articles: readonly DayArticle[]): Profiles {
  const tidy = tidyDay(articles);
  const tidied = articles.map((each) => [each, tidy(each)] as const);
  const listTitle = listTitles(tidied);
  return new Map(
    tidied.map(([each, headlines]) => [
      each.article.id,
      {
        kind: isSatire(each) ? 'satire' : articleKind(each),
        topics: topicChances(each),
        headlines,
        listed: listTitle(each, headlines),
      },
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
