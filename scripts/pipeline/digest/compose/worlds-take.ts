import type { WorldsTake } from '../../../../src/schemas/story.ts';
import type { Take } from '../../../../src/schemas/take.ts';
import type { DayArticle } from '../../snapshot/day-article.ts';
import type { Split } from '../split/splitter.ts';
import { countByCountry, shareOf } from './shares.ts';
import { worldsSentence } from './worlds-sentence.ts';

/** A take leads only with at least this share of the story's countries or of its articles. */
const LEADS_FROM = 0.4;

/**
 * Returns the world's current take on a story: how its articles divide among its takes, which one leads, and a sentence
 * in plain English that says so. The take of the most articles leads, unless another
 * is reported by more countries, or by as many and by as many sources or more, or it has less than 40% of countries and of
 * articles. A single voice never leads.
 * @param takes in the order of takeOrder
 * @param articles the story's articles, nearest to its centre first
 * @param titleOf the title under which an article is shown
 */
export function composeWorldsTake(
  { verdict, voices, writtenBy }: Pick<Split, 'verdict' | 'voices' | 'writtenBy'>,
  takes: readonly Take[],
  articles: readonly DayArticle[],
  titleOf: (each: DayArticle) => string,
): WorldsTake {
  const decided = new Set(takes.flatMap((take) => take.articles));
  const rest = new Set(articles.map(({ article }) => article.id).filter((id) => !decided.has(id)));
  const leading = leadingOf(takes, articles);
  return {
    verdict,
    writtenBy,
    leading: leading?.label,
    sentence: worldsSentence({ takes, voices, articles, titleOf }),
    undecided: shareOf(rest, articles),
  };
}

/**
 * Returns the comparator of a story's takes: by their articles, as long as a bar shows them, then by the countries and the
 * sources that report them, then by label.
 */
export function takeOrder(articles: readonly DayArticle[]): (a: Take, b: Take) => number {
  return (a, b) =>
    b.articles.length - a.articles.length || compareWidth(a, b, articles) || (a.label < b.label ? -1 : 1);
}

/** Compares two takes by the countries that report them, then by sources: the wider one comes first. */
function compareWidth(a: Take, b: Take, articles: readonly DayArticle[]): number {
  const [inA, inB] = [articlesOf(a, articles), articlesOf(b, articles)];
  return countByCountry(inB).size - countByCountry(inA).size || countSources(inB) - countSources(inA);
}

function leadingOf(takes: readonly Take[], articles: readonly DayArticle[]): Take | undefined {
  const [first, ...others] = takes;
  if (!first || Math.max(first.share.ofCountries, first.share.ofArticles) < LEADS_FROM) return undefined;
  return others.every((other) => compareWidth(first, other, articles) < 0) ? first : undefined;
}

function articlesOf({ articles: ids }: Take, articles: readonly DayArticle[]): DayArticle[] {
  const of = new Set(ids);
  return articles.filter(({ article }) => of.has(article.id));
}

function countSources(articles: readonly DayArticle[]): number {
  return new Set(articles.map(({ source }) => source.id)).size;
}
