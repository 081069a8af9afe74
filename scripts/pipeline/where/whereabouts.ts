import type { DayArticle } from '../day-article.ts';
import { countriesNamed } from './countries-named.ts';

/** Part of a story's readable articles that must name a country at their beginning. */
const OFTEN = 0.5;

/** Most countries that a story is about; one that names more is about the world. */
const MOST = 4;

/**
 * The countries that a story is about, as the headlines and leads of its articles in English name them: those named
 * by at least half of them, the most often named first. Apart from the countries whose press tells it.
 */
export function whereabouts(articles: readonly DayArticle[]): string[] {
  const readable = articles.flatMap(({ english }) => english ?? []);
  const named = new Map<string, number>();
  for (const { title, summary, blocks } of readable) {
    for (const country of countriesNamed(`${title}\n${summary ?? ''}\n${blocks[0] ?? ''}`).keys()) {
      named.set(country, (named.get(country) ?? 0) + 1);
    }
  }
  const often = [...named].filter(([, count]) => count >= OFTEN * readable.length);
  const sorted = often.sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([country]) => country);
  return sorted.length > MOST ? [] : sorted;
}
