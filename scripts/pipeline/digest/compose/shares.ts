import { foreignAgency } from '../../../../src/data/agencies.ts';
import { rounded } from '../../../text/rounded.ts';
import type { Share } from '../../../../src/schemas/take.ts';
import { tally } from '../../../text/tally.ts';
import type { DayArticle } from '../../snapshot/day-article.ts';

/**
 * Returns the share of a story that some of its articles make up: by article, and by country. By article, copies of one
 * agency count once together, since the words are the agency's. Each country counts one, divided evenly among its
 * articles in the story; articles without a known country do not count there. Rounded to four decimals.
 */
export function shareOf(part: ReadonlySet<string>, story: readonly DayArticle[]): Share {
  const copies = tally(story.map(({ article }) => article.agency ?? article.id));
  const weightOf = ({ article }: DayArticle) => 1 / (copies.get(article.agency ?? article.id) ?? 1);
  const inPart = story.filter(({ article }) => part.has(article.id));
  const perCountry = countByCountry(story);
  let countries = 0;
  for (const [country, count] of countByCountry(inPart))
    countries += count / (perCountry.get(country) ?? count);
  return {
    articles: inPart.length,
    ofArticles: rounded(sumOf(inPart.map(weightOf)) / copies.size, 4),
    ofCountries: perCountry.size === 0 ? 0 : rounded(countries / perCountry.size, 4),
  };
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

/**
 * Returns how many articles each country's press has of its own, in order of country code. Left out are articles without a
 * known country, and reports of a foreign agency, which are no voice of the country where they are printed.
 */
export function countByCountry(articles: readonly DayArticle[]): Map<string, number> {
  const own = articles.filter(({ article, source }) => !foreignAgency({ agency: article.agency, source }));
  const counts = tally(own.flatMap(({ source }) => source.country ?? []));
  return new Map([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}
