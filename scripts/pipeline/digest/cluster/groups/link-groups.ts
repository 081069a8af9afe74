import type { ComparableArticle } from '../../../snapshot/day-article.ts';
import { isInstalment, withoutSeriesLabel } from '../../kind/series.ts';
import { describeDay } from '../words/describe-day.ts';
import type { SparseOptions } from '../options.ts';
import { chanceOfGoingOn } from './same-event.ts';
import { sumChances } from './sum-chances.ts';
import type { ArticleVectors } from '../words/vectors.ts';

/** Articles nearest to its centre by which a group is compared: the further ones of a large group say less and less. */
const MAX_COMPARED_ARTICLES = 3;

interface GroupLink {
  today: number;
  earlier: number;
  chance: number;
}

/**
 * For each of today's stories the place of the earlier one that it goes on with: the likeliest by the mean chance
 * over all pairs of their central articles. No two of today's go on with the same one. Instalments of a series, such
 * as the closing of an exchange, go on with nothing.
 * @param today each with its central articles first, as `earlier`
 * @param least the mean chance that is needed
 */
export function linkGroups(
  today: readonly (readonly ComparableArticle[])[],
  earlier: readonly (readonly ComparableArticle[])[],
  least: number,
  options: SparseOptions,
): (number | undefined)[] {
  const [now, before] = describeGroups(today, earlier, options);
  const links = now.flatMap((group, place) =>
    before
      .map((other, index): GroupLink => ({
        today: place,
        earlier: index,
        chance: meanChance(group, other, options),
      }))
      .filter(({ chance }) => chance >= least),
  );
  const followed: (number | undefined)[] = today.map(() => undefined);
  const taken = new Set<number>();
  for (const link of links.sort(likeliestFirst)) {
    if (followed[link.today] !== undefined || taken.has(link.earlier)) continue;
    followed[link.today] = link.earlier;
    taken.add(link.earlier);
  }
  return followed;
}

/** The vectors of each group, weighed as of one day. */
function describeGroups(
  today: readonly (readonly ComparableArticle[])[],
  earlier: readonly (readonly ComparableArticle[])[],
  options: SparseOptions,
): [ArticleVectors[][], ArticleVectors[][]] {
  // An article that was changed and printed again has one id on both days.
  const before = earlier.map((group) =>
    group.map((each) => ({ ...each, article: { ...each.article, id: `earlier ${each.article.id}` } })),
  );
  const { day } = describeDay([...today, ...before].flat().map(withoutLabels), options);
  const byId = new Map(day.articles.map((vectors) => [vectors.id, vectors]));
  const vectorsOf = (group: readonly ComparableArticle[]) =>
    group
      .filter((each) => !titlesOf(each).some(isInstalment))
      .slice(0, MAX_COMPARED_ARTICLES)
      .flatMap(({ article }) => byId.get(article.id) ?? []);
  return [today.map(vectorsOf), before.map(vectorsOf)];
}

/** An article without what a rolling report is headed by every day. */
function withoutLabels({ article, english }: ComparableArticle): ComparableArticle {
  return {
    article: { ...article, title: withoutSeriesLabel(article.title) },
    english: english && { ...english, title: withoutSeriesLabel(english.title) },
  };
}

function titlesOf({ article, english }: ComparableArticle): string[] {
  return english ? [article.title, english.title] : [article.title];
}

function likeliestFirst(a: GroupLink, b: GroupLink): number {
  return b.chance - a.chance || a.today - b.today || a.earlier - b.earlier;
}

function meanChance(
  one: readonly ArticleVectors[],
  other: readonly ArticleVectors[],
  options: SparseOptions,
): number {
  const chances = one.flatMap((a) => other.map((b) => chanceOfGoingOn(a, b, options)));
  return sumChances(chances) / Math.max(1, chances.length);
}
