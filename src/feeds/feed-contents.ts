import type { DayOfNews } from '../lib/days.ts';
import type { MissedDay, MissedStory } from '../lib/missed-news.ts';
import type { PublishedArticle } from '../schemas/published-article.ts';
import type { Story } from '../schemas/story.ts';

/**
 * A country's articles over the days, each once, in the order of the days. An article that stands in several days is the
 * first day's: what a subscriber has had keeps its address and its place, and does not come up again as news.
 *
 * @param days the articles of each, newest day first
 */
export function articlesOfDays(days: readonly (readonly PublishedArticle[])[]): PublishedArticle[] {
  const all = days.flat();
  const first = new Map(all.map((article) => [article.id, article]));
  return all.filter((article) => first.get(article.id) === article);
}

/** A story with the day that it is of. */
export interface StoryOfDay {
  story: Story;
  news: DayOfNews;
}

/**
 * Every event over the days, as its newest story: an event goes on, so the item of an event brings what is new.
 *
 * @param days newest first
 */
export function eventsOfDays(days: readonly DayOfNews[]): StoryOfDay[] {
  return newestOfEvents(days.flatMap((news) => news.stories.map((story) => ({ story, news }))));
}

/** A missed story with the day on which it was missed, and whether it is of a light topic. */
export interface MissedOfDay extends MissedStory {
  news: DayOfNews;
  isLight: boolean;
}

/**
 * Every event that a country missed, as the newest of its stories that was missed.
 *
 * @param days newest first
 * @param missed what the country missed, day by day, in the order of the days
 */
export function missedOfDays(days: readonly DayOfNews[], missed: readonly MissedDay[]): MissedOfDay[] {
  const dayOf = new Map(days.map((news) => [news.day, news]));
  const all = missed.flatMap(({ day, missed: heavy, light }) => {
    const news = dayOf.get(day);
    if (!news) return [];
    return [
      ...heavy.map((each) => ({ ...each, news, isLight: false })),
      ...light.map((each) => ({ ...each, news, isLight: true })),
    ];
  });
  return newestOfEvents(all);
}

/** The first of each event, given the newest first. */
function newestOfEvents<Each extends { story: Story }>(all: readonly Each[]): Each[] {
  return [...Map.groupBy(all, ({ story }) => story.thread.id).values()].flatMap(([first]) =>
    first ? [first] : [],
  );
}
