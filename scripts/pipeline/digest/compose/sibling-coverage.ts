import { rounded } from '../../../text/rounded.ts';
import { isEnglish } from '../../../../src/schemas/language.ts';
import type { Coverage } from '../../../../src/schemas/story.ts';
import type { DayArticle } from '../../snapshot/day-article.ts';

/** An article outside a story that may report its event, and the chance that it does. */
export interface NearArticle extends DayArticle {
  chance: number;
}

/**
 * From this chance on an article of another story reports this one's event too. On the gold days all four such articles do, but
 * only nine of the 28 from 0.5 on: the highest of many chances flatters.
 */
const REPORTS_IT = 0.8;

/**
 * Returns the coverage of a story where a country counts as covering it whose press has the same event in another story: one
 * event may lie in two.
 * @param inOthers the articles of other stories near this one
 */
export function withArticlesOfOthers(coverage: Coverage, inOthers: readonly NearArticle[]): Coverage {
  const found = new Map<string, Coverage['matched'][number]>();
  for (const { article, source, english, chance } of inOthers.toSorted((a, b) => b.chance - a.chance)) {
    const { country } = source;
    if (!country || chance < REPORTS_IT || coverage.covered.includes(country) || found.has(country)) continue;
    const { title, language, url } = article;
    found.set(country, {
      country,
      source: source.id,
      url,
      title,
      language,
      ...(english && !isEnglish(language) && english.title !== title && { english: english.title }),
      score: rounded(chance, 4),
    });
  }
  if (found.size === 0) return coverage;
  const isFound = (country: string): boolean => found.has(country);
  return {
    covered: [...coverage.covered, ...found.keys()].sort(),
    matched: [...coverage.matched, ...found.values()].sort((a, b) => (a.country < b.country ? -1 : 1)),
    doubtful: coverage.doubtful.filter(({ country }) => !isFound(country)),
    noMatch: coverage.noMatch.filter(({ country }) => !isFound(country)),
    unknown: coverage.unknown.flatMap(({ why, countries }) => {
      const left = countries.filter((country) => !isFound(country));
      return left.length > 0 ? [{ why, countries: left }] : [];
    }),
  };
}
