import { isEnglish } from '../../schemas/language.ts';
import type { Story } from '../../schemas/story.ts';
import type { DayOfNews } from '../days.ts';
import { LIGHT_TOPICS } from '../missed-news.ts';
import { outsideTakes } from '../take-shares.ts';
import { isDivisionShown } from './shown-division.ts';

/** Kinds of parts that a story's division shows: one take or several, what stands apart, what is left over. */
function kindsOf(story: Story): number {
  const { apart, others } = outsideTakes(story);
  return Math.min(story.takes.length, 2) + Number(apart > 0) + Number(others > 0);
}

/**
 * The story of a day by which a division into takes is explained: of those with every kind of part the one with the fewest
 * articles. Undefined where none that can be read in English divides.
 */
export function exampleOf({ stories }: Pick<DayOfNews, 'stories'>): Story | undefined {
  const isLight = ({ topic }: Story): number => Number(LIGHT_TOPICS.has(topic));
  const [example] = stories
    .filter((story) => isEnglish(story.titleLanguage) && isDivisionShown(story))
    .toSorted(
      (a, b) =>
        kindsOf(b) - kindsOf(a) ||
        isLight(a) - isLight(b) ||
        a.articles.length - b.articles.length ||
        a.rank - b.rank,
    );
  return example;
}
