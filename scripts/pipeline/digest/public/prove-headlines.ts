import { isEnglish } from '../../../../src/schemas/language.ts';
import type { Story } from '../../../../src/schemas/story.ts';
import type { DayArticle } from '../../snapshot/day-article.ts';
import { firstLine } from '../title/first-line.ts';
import { isInCapitals } from '../title/in-capitals.ts';
import { shownTitle } from '../title/shown-title.ts';
import type { tidyDay } from '../title/tidy-day.ts';
import { disproved, type DerivedLine, proved, type ProvedStatement } from './statement.ts';

/** Gives an article’s cleaned headlines. */
type HeadlinesOf = ReturnType<typeof tidyDay>;

/**
 * Proves that a story’s title is the headline of the article that it names.
 * @throws InputError when it is not
 */
export function proveTitle(
  story: Story,
  joined: ReadonlyMap<string, DayArticle>,
  headlinesOf: HeadlinesOf,
  line: DerivedLine,
): ProvedStatement {
  const { title, titleArticle, titleLanguage, titleTranslated, slug } = story;
  const each = joined.get(titleArticle);
  if (!each) throw disproved(line, `its title is from ${titleArticle}, which is no article`);
  const { headline, english } = headlinesOf(each);
  const language = english === undefined ? each.article.language : 'en';
  const isSame =
    isSameLine(title, english ?? headline, language) &&
    titleLanguage === language &&
    titleTranslated === (english !== undefined && !isEnglish(each.article.language));
  if (!isSame) throw disproved(line, `its title is not the headline of ${titleArticle}`);
  return proved(line, 'headline', `the title of ${slug}`);
}

/** Where a word begins, and a mark. */
const WORD_START = /(?<![\p{L}\p{M}\p{N}])/u;

/**
 * Whether a title is the first line of a headline. Of an English one in capitals some words may have become small: how they
 * are written in sentences, other texts of the day say.
 */
export function isSameLine(title: string, headline: string, language: string): boolean {
  const line = shownTitle(firstLine(headline), language);
  if (title === line) return true;
  if (!isEnglish(language) || !isInCapitals(line) || title.length !== line.length) return false;
  const shown = title.split(WORD_START);
  return line.split(WORD_START).every((word, at) => shown[at] === word || shown[at] === word.toLowerCase());
}

/**
 * Proves that the name of a take that is shown as a quoted headline stands in a headline of its articles.
 * @throws InputError when it stands in none
 */
export function proveLabels(
  { takes, slug }: Story,
  joined: ReadonlyMap<string, DayArticle>,
  headlinesOf: HeadlinesOf,
  line: DerivedLine,
): ProvedStatement[] {
  const quoted = takes.filter(({ named }) => named === 'headline');
  return quoted.map(({ label, articles }) => {
    const headlines = articles.flatMap((id) => {
      const each = joined.get(id);
      return each
        ? [
            each.article.title,
            each.english?.title,
            ...Object.values<string | undefined>({ ...headlinesOf(each) }),
          ]
        : [];
    });
    if (!headlines.some((headline) => headline?.includes(label)))
      throw disproved(line, `the take “${label}” is named by a headline that none of its articles has`);
    return proved(line, 'headline', `the headline that names the take “${label}” of ${slug}`);
  });
}
