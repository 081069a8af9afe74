import type { ComparableArticle } from '../../../snapshot/day-article.ts';
import { isInstalment, withoutSeriesLabel } from '../../kind/series.ts';
import { describeDay } from '../words/describe-day.ts';
import type { SparseOptions } from '../options.ts';
import { chanceOfGoingOn } from './same-event.ts';
import { meanChance } from './sum-chances.ts';
import type { ArticleVectors } from '../words/vectors.ts';

/** Most articles compared per group, nearest to its centre first: those further out add less and less. */
const MAX_COMPARED_ARTICLES = 3;

interface GroupLink {
  today: number;
  earlier: number;
  chance: number;
}

/**
 * Returns, for each of today's stories, the index of the earlier story that it continues: the one with the highest mean
 * chance over all pairs of their central articles. No two of today's stories continue the same one. Instalments of a
 * series, such as reports of a market close, continue nothing.
 * @param today each story with its central articles first; `earlier` likewise
 * @param least the mean chance required
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
        chance: chanceOfGroups(group, other, options),
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

/** Returns the vectors of each group, weighted as if all appeared on one day. */
function describeGroups(
  today: readonly (readonly ComparableArticle[])[],
  earlier: readonly (readonly ComparableArticle[])[],
  options: SparseOptions,
): [ArticleVectors[][], ArticleVectors[][]] {
  // An article that was updated and republished has the same id on both days.
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

/** Returns the article without the label that heads a rolling report every day. */
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

/** The mean chance over all pairs of two groups. */
function chanceOfGroups(
  one: readonly ArticleVectors[],
  other: readonly ArticleVectors[],
  options: SparseOptions,
): number {
  const chances = one.flatMap((a) => other.map((b) => chanceOfGoingOn(a, b, options)));
  return meanChance(chances);
}
