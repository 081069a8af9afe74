import type { Verdict, WorldsTake } from '../../../src/schemas/story.ts';
import type { Take } from '../../../src/schemas/take.ts';
import type { DayArticle } from '../day-article.ts';
import type { Split } from '../splitter.ts';
import { countByCountry, shareOf } from './shares.ts';

/** The share of a story's countries, and of its articles, below which a take does not lead. */
const LEADS_FROM = 0.4;

/**
 * The world's current take on a story: how its articles divide among its takes, and which one leads, in a sentence
 * with the most central of its quotes. A take leads that the most countries tell, then the most sources, unless
 * another is told by as many, or it has less than 40% of countries and of articles.
 * @param takes in the order of takeOrder
 * @param articles the story's, the nearest to its centre first
 */
export function composeWorldsTake(
  { verdict, writtenBy }: Pick<Split, 'verdict' | 'writtenBy'>,
  takes: readonly Take[],
  articles: readonly DayArticle[],
): WorldsTake {
  const decided = new Set(takes.flatMap((take) => take.articles));
  const rest = new Set(articles.map(({ article }) => article.id).filter((id) => !decided.has(id)));
  const leading = leadingOf(takes, articles);
  return {
    verdict,
    writtenBy,
    leading: leading?.label,
    sentence: sentenceOf(verdict, takes, leading, articles),
    undecided: shareOf(rest, articles),
  };
}

/** The order of a story's takes: by the countries that tell them, then by sources, articles and label. */
export function takeOrder(articles: readonly DayArticle[]): (a: Take, b: Take) => number {
  return (a, b) => compareWidth(a, b, articles) || (a.label < b.label ? -1 : 1);
}

function compareWidth(a: Take, b: Take, articles: readonly DayArticle[]): number {
  const [inA, inB] = [articlesOf(a, articles), articlesOf(b, articles)];
  return (
    countByCountry(inB).size - countByCountry(inA).size ||
    countSources(inB) - countSources(inA) ||
    inB.length - inA.length
  );
}

function leadingOf(takes: readonly Take[], articles: readonly DayArticle[]): Take | undefined {
  const [first, second] = takes;
  if (!first || Math.max(first.share.ofCountries, first.share.ofArticles) < LEADS_FROM) return undefined;
  return second && compareWidth(first, second, articles) === 0 ? undefined : first;
}

function sentenceOf(
  verdict: Verdict,
  takes: readonly Take[],
  leading: Take | undefined,
  articles: readonly DayArticle[],
): string {
  const sources = countSources(articles);
  const readable = countSources(articles.filter(({ english }) => english));
  if (verdict === 'one-framing') {
    return `The ${readable} sources that ${readable < sources ? 'can be read in English' : 'tell it'} share one framing.`;
  }
  const [first, second] = takes;
  if (verdict === 'too-little' || !first) {
    if (sources < 2) return 'Only one source tells it, so there is no framing to compare.';
    return readable < sources
      ? `${readable} of its ${sources} sources can be read in English: too few to tell framings apart.`
      : `${sources} sources tell it: too few, or too briefly, to tell framings apart.`;
  }
  const countries = countByCountry(articles).size;
  const world = `${count(articles.length, 'article')} from ${count(countries, 'country', 'countries')}`;
  if (leading)
    return `“${leading.label}” leads, in ${leading.share.articles} of ${world}. ${quoteOf(leading, articles)}`;
  if (second && compareWidth(first, second, articles) === 0) {
    return `No take leads: “${first.label}” and “${second.label}” weigh the same among ${world}.`;
  }
  return `No take dominates among ${world}; the widest is “${first.label}”, in ${first.share.articles}.`;
}

/** The quote of a take that stands nearest to the story's centre, with who says it. */
function quoteOf({ evidence }: Take, articles: readonly DayArticle[]): string {
  const nearest = articles.find(({ article }) => evidence.some((each) => each.article === article.id));
  const quote = evidence.find((each) => each.article === nearest?.article.id);
  if (!nearest || !quote) throw new Error('compose: a take quotes no article of its story');
  return `“${quote.text}” (${nearest.source.nameEnglish ?? nearest.source.name})`;
}

function articlesOf({ articles: ids }: Take, articles: readonly DayArticle[]): DayArticle[] {
  const of = new Set(ids);
  return articles.filter(({ article }) => of.has(article.id));
}

function countSources(articles: readonly DayArticle[]): number {
  return new Set(articles.map(({ source }) => source.id)).size;
}

function count(n: number, one: string, many = `${one}s`): string {
  return `${n} ${n === 1 ? one : many}`;
}
