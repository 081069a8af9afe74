import type { Article } from '../../../../src/schemas/article.ts';
import type { Source } from '../../../../src/schemas/source.ts';
import type { Translation } from '../../../../src/schemas/translation.ts';
import { englishTextOf } from '../../snapshot/day-article.ts';
import { countPublishers } from '../../snapshot/publishers.ts';
import type { EventGrouper } from '../day/find-stories.ts';

/**
 * The rank of each article of a sealed day by how widely its story is reported, by article id: 0 for the story of most
 * publishers. Articles that no other publisher's joins have none. Does not depend on the order of the articles.
 */
export function rankArticles(
  articles: readonly Article[],
  translations: readonly Translation[],
  sources: readonly Source[],
  grouper: EventGrouper,
): Map<string, number> {
  const sorted = articles.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const english = new Map(translations.map((each) => [each.article, each]));
  const sourceOf = new Map(sources.map((source) => [source.id, source]));
  const byId = new Map(articles.map((article) => [article.id, article]));
  const stories = grouper
    .cluster(sorted.map((article) => ({ article, english: englishTextOf(article, english.get(article.id)) })))
    .map(({ links }) => {
      const members = links.map(({ article }) => article);
      const own = members.flatMap((id) => sourceOf.get(byId.get(id)?.source ?? '') ?? []);
      return { members, publishers: countPublishers(own), first: members.toSorted()[0] ?? '' };
    })
    .filter(({ publishers }) => publishers > 1)
    .sort((a, b) => b.publishers - a.publishers || (a.first < b.first ? -1 : 1));
  return new Map(stories.flatMap(({ members }, rank) => members.map((id) => [id, rank] as const)));
}
