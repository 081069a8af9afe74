import type { PublishedArticle } from '../schemas/published-article.ts';
import { byWorth, isNewsOfItsOwn, type GroupColumn } from './front-page.ts';
import { groupOf } from './topic-groups.ts';

/**
 * What fills the columns of topics that have fewer stories than the longest, by the slug of their group: articles in no story,
 * one of each source, of most consequence first.
 *
 * @param elsewhere articles that the page has in another place
 */
export function fillColumns(
  columns: readonly Pick<GroupColumn, 'group' | 'stories'>[],
  articles: readonly PublishedArticle[],
  elsewhere: readonly PublishedArticle[],
): Map<string, PublishedArticle[]> {
  const most = Math.max(0, ...columns.map(({ stories }) => stories.length));
  const shown = new Set(elsewhere.map(({ id }) => id));
  const single = articles
    .filter((each) => each.story === undefined && isNewsOfItsOwn(each) && !shown.has(each.id))
    .toSorted(byWorth);
  return new Map(
    columns.map(({ group, stories }) => {
      const own = single.filter(({ topic }) => groupOf(topic) === group);
      const bySource = [...Map.groupBy(own, ({ source }) => source.id).values()];
      return [group.slug, bySource.flatMap(([first]) => first ?? []).slice(0, most - stories.length)];
    }),
  );
}
