import type { Day } from '../../../../src/schemas/day.ts';
import type { EarlierStory } from '../../../../src/schemas/earlier-story.ts';
import type { Story } from '../../../../src/schemas/story.ts';
import { isEnglish } from '../../../../src/schemas/language.ts';
import { daysBetween } from '../../../text/days-between.ts';
import type { DayArticle } from '../../snapshot/day-article.ts';
import { leadOf } from './lead-of.ts';
import { storyNumbers } from './story-numbers.ts';

/** Days without a report after which a story can no longer be continued. */
const WINDOW = 7;
/** Most articles by which later days recognise a story. */
const MAX_REMEMBERED_ARTICLES = 3;

/**
 * Returns the earlier stories that a day must know: those of the previous day and those which that day knew itself, if
 * they are within a week. Only the newest story of a thread is compared, but all are kept.
 * @param stories the stories of the day before, or of the newest day that there is
 * @param articles the articles of that day
 * @param known the earlier stories that that day knew
 * @param day the day to be sealed
 */
export function earlierStories(
  stories: readonly Story[],
  articles: readonly DayArticle[],
  known: readonly EarlierStory[],
  day: Day,
): EarlierStory[] {
  const byId = new Map(articles.map((each) => [each.article.id, each]));
  const last = stories.map((story) =>
    describe(
      story,
      story.articles.flatMap((id) => byId.get(id) ?? []),
    ),
  );
  return [...last, ...known].filter(
    (story) => daysBetween(story.day, day) >= 1 && daysBetween(story.day, day) <= WINDOW,
  );
}

function describe(story: Story, members: readonly DayArticle[]): EarlierStory {
  return {
    thread: story.thread.id,
    day: story.day,
    slug: story.slug,
    title: story.title,
    countries: [...story.countries].sort(),
    sources: [...new Set(members.map(({ source }) => source.id))].sort(),
    numbers: storyNumbers(members),
    articles: members.slice(0, MAX_REMEMBERED_ARTICLES).map((each) => {
      const { article, english } = each;
      return {
        id: article.id,
        source: article.source,
        language: english || isEnglish(article.language) ? 'en' : article.language,
        published: article.published,
        title: (english ?? article).title,
        lead: leadOf(each),
      };
    }),
  };
}
