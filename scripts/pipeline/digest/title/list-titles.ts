import { isEnglish } from '../../../../src/schemas/language.ts';
import type { DayArticle } from '../../snapshot/day-article.ts';
import { firstLine } from './first-line.ts';
import { learnCase } from './known-case.ts';
import { sentenceCase, wordsToKnow } from './sentence-case.ts';
import { shownTitle } from './shown-title.ts';
import type { TidyHeadlines } from './tidy-day.ts';
import { isInCapitals } from './in-capitals.ts';

/** Turns an article's cleaned headlines into its title as lists show it. */
export type ListTitle = (each: Pick<DayArticle, 'article'>, headlines: TidyHeadlines) => string;

/**
 * Returns a function that gives the title under which lists and stories show an article: its first line alone, and in English
 * with the capitals of a sentence, as far as the day's texts tell how its words are written.
 */
export function listTitles(
  articles: readonly (readonly [each: Pick<DayArticle, 'article' | 'english'>, headlines: TidyHeadlines])[],
): ListTitle {
  const titles = articles.flatMap(([, { english }]) =>
    english === undefined ? [] : [shownTitle(english, 'en')],
  );
  const asked = wordsToKnow(titles);
  const known = learnCase(asked.size === 0 ? [] : sentencesOf(articles.map(([each]) => each)), asked);
  return (each, headlines) => {
    const language = headlines.english === undefined ? each.article.language : 'en';
    const line = shownTitle(firstLine(headlines.english ?? headlines.headline), language);
    return isEnglish(language) ? sentenceCase(line, known) : line;
  };
}

/** The English texts of articles, but for headlines in capitals. */
function* sentencesOf(articles: readonly Pick<DayArticle, 'english'>[]): Iterable<string> {
  for (const { english } of articles) {
    if (!english) continue;
    if (!isInCapitals(english.title)) yield english.title;
    if (english.summary !== undefined) yield english.summary;
    yield* english.blocks;
  }
}
