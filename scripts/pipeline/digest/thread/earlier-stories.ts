import type { Day } from '../../../../src/schemas/day.ts';
import type { EarlierStory } from '../../../../src/schemas/earlier-story.ts';
import type { Story } from '../../../../src/schemas/story.ts';
import { isEnglish } from '../../../../src/schemas/language.ts';
import { daysBetween } from '../../../text/days-between.ts';
import type { DayArticle } from '../../snapshot/day-article.ts';
import { leadOf } from './lead-of.ts';
import { storyNumbers } from './story-numbers.ts';

/** Days after which a story that nobody told again is no longer gone on with. */
const WINDOW = 7;
/** Articles by which a story is known to later days. */
const MAX_REMEMBERED_ARTICLES = 3;

/**
 * What a later day must know of the stories before it: those of the last day and those that this one knew itself,
 * as long as they lie within a week. Of a thread only its newest story is compared, but all are told.
 * @param stories the stories of the day before, or of the newest day that there is
 * @param articles the articles of that day
 * @param known what that day knew of the days before it
 * @param day the day that is to be sealed
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
