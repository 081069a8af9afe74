import { isEnglish } from '../schemas/language.ts';
import type { Story } from '../schemas/story.ts';
import type { DayOfNews } from './days.ts';
import { listedTitle } from './listed-title.ts';

/**
 * A whole run of capitalised words, without what makes it a possessive: `Hong Kong`, `Strait of Hormuz`, `U.S. Congress`.
 * An initial and a hyphen belong to it.
 */
const RUN =
  /(?<![\p{L}\p{N}’'-])(?:(?:\p{Lu}\.)+|\p{Lu}[\p{L}\p{M}]*)(?:(?: | (?:of|of the|de|del|da|bin|von|van) |[-’'])(?:(?:\p{Lu}\.)+|\p{Lu}[\p{L}\p{M}]*))*(?![\p{L}\p{M}])/gu;

/** A word that makes a run a name: four letters or more, not all of them capitals. */
const NAMING = /\p{Lu}\p{Ll}{3,}/u;

/** What stands before a run inside a headline: a word. A run at the beginning may be a common word’s capital. */
const INSIDE = /[\p{L}\p{M}\p{N},:–—’'] $/u;

/** The fewest headlines of a story that have its name. */
const MIN_HEADLINES = 2;

/**
 * Names that the first stories of a day are about, one of each story: the run of capitalised words that most of its
 * headlines have whole, as `Gaza` or `Hong Kong`.
 *
 * @param most the number of names
 */
export function namesOfDay(
  { stories, articleById }: Pick<DayOfNews, 'stories' | 'articleById'>,
  most: number,
): string[] {
  const names = new Set<string>();
  for (const story of stories) {
    if (names.size === most) break;
    const [best] = namesIn(story, articleById);
    if (best !== undefined) names.add(best);
  }
  return [...names];
}

/** The names in a story's title that others of its headlines have whole, the most frequent first. */
function namesIn({ title, titleLanguage, articles }: Story, articleById: DayOfNews['articleById']): string[] {
  if (!isEnglish(titleLanguage)) return [];
  const headlines = articles
    .flatMap((id) => articleById.get(id) ?? [])
    .map((each) => wordsOf(listedTitle(each)));
  return [...new Set(runsInside(title))]
    .map((name) => ({ name, count: headlines.filter((each) => each.includes(wordsOf(name))).length }))
    .filter(({ count }) => count >= MIN_HEADLINES)
    .sort((a, b) => b.count - a.count)
    .map(({ name }) => name);
}

const runsInside = (title: string): string[] =>
  Array.from(title.matchAll(RUN)).flatMap(({ 0: run, index }) =>
    NAMING.test(run) && INSIDE.test(title.slice(0, index)) ? [run] : [],
  );

/** A text's words with a blank around each, without what makes a possessive: whole words are found in it. */
const wordsOf = (text: string): string =>
  ` ${text
    .replace(/[’']s(?![\p{L}\p{M}])/gu, '')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '')
    .join(' ')} `;
