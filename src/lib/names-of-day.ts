import { isEnglish } from '../schemas/language.ts';
import type { Story } from '../schemas/story.ts';
import type { DayOfNews } from './days.ts';
import { listedTitle } from './listed-title.ts';

/** A capitalised word of four letters or more inside a headline, without what makes it a possessive. */
const NAME = /(?<=[\p{L}\p{N},:–—] )\p{Lu}\p{Ll}{3,}(?!\p{L})/gu;

/** The fewest headlines of a story that have its name. */
const MIN_HEADLINES = 2;

/**
 * Names that the first stories of a day are about, one of each story: the word that most of its headlines write with a
 * capital, as `Gaza`.
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

/** The names in a story's title that others of its headlines have, the most frequent first. */
function namesIn({ title, titleLanguage, articles }: Story, articleById: DayOfNews['articleById']): string[] {
  if (!isEnglish(titleLanguage)) return [];
  const headlines = articles.flatMap((id) => articleById.get(id) ?? []).map(listedTitle);
  return [...new Set(title.match(NAME))]
    .map((name) => ({ name, count: headlines.filter((each) => each.includes(name)).length }))
    .filter(({ count }) => count >= MIN_HEADLINES)
    .sort((a, b) => b.count - a.count)
    .map(({ name }) => name);
}
