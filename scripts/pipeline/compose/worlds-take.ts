import type { Verdict, WorldsTake } from '../../../src/schemas/story.ts';
import type { Take } from '../../../src/schemas/take.ts';
import type { DayArticle } from '../day-article.ts';
import { countByCountry, shareOf } from './shares.ts';

/**
 * The world's current take on a story: how its articles divide among its takes, and which one leads.
 * The leading take is the one with the larger share by country, then by article; equal shares do not lead.
 * @param takes the largest first
 */
export function composeWorldsTake(
  verdict: Verdict,
  takes: readonly Take[],
  articles: readonly DayArticle[],
): WorldsTake {
  const decided = new Set(takes.flatMap((take) => take.articles));
  const rest = new Set(articles.map(({ article }) => article.id).filter((id) => !decided.has(id)));
  return { verdict, sentence: sentenceOf(verdict, takes, articles), undecided: shareOf(rest, articles) };
}

/** The order of takes in a story: by share of countries, then of articles, then by label. */
export function compareTakes(a: Take, b: Take): number {
  return (
    b.share.ofCountries - a.share.ofCountries ||
    b.share.ofArticles - a.share.ofArticles ||
    (a.label < b.label ? -1 : 1)
  );
}

function sentenceOf(verdict: Verdict, takes: readonly Take[], articles: readonly DayArticle[]): string {
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
  if (
    first.share.ofCountries === second?.share.ofCountries &&
    first.share.articles === second.share.articles
  ) {
    return `No take leads: “${first.label}” and “${second.label}” weigh the same among ${world}.`;
  }
  return `“${first.label}” leads, in ${first.share.articles} of ${world}.`;
}

function countSources(articles: readonly DayArticle[]): number {
  return new Set(articles.map(({ source }) => source.id)).size;
}

function count(n: number, one: string, many = `${one}s`): string {
  return `${n} ${n === 1 ? one : many}`;
}
