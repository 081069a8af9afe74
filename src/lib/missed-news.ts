import type { PublishedArticle } from '../schemas/published-article.ts';
import type { Story } from '../schemas/story.ts';
import { compareByName } from './countries.ts';
import type { DayOfNews } from './days.ts';
import { required } from './required.ts';

/** A story that is widely told elsewhere and had no match in a country's sources. */
export interface MissedStory {
  story: Story;
  /** Sources of the country whose articles of the day could have been matched. */
  sourcesRead: number;
  /** What the country published that comes nearest to it, if anything does. */
  nearest: PublishedArticle | undefined;
}

/** A country's missed stories of one day. */
export interface MissedDay {
  day: string;
  missed: MissedStory[];
}

/** Sources that must have been read in a country for it to have a page of what they missed. */
const ENOUGH_SOURCES = 3;

/** The countries of which enough sources are in the registry of any of the days, by name. */
export function countriesWithMissed(days: readonly DayOfNews[]): string[] {
  const enough = days.flatMap(({ digest }) =>
    digest.countries.filter(({ registered }) => registered >= ENOUGH_SOURCES),
  );
  return [...new Set(enough.map(({ country }) => country))].sort(compareByName);
}

/** What had no match in a country's sources, day by day in the order of the days. */
export function missedNews(code: string, days: readonly DayOfNews[]): MissedDay[] {
  return days.map(({ day, stories, articleById }) => ({
    day,
    missed: stories.flatMap((story) => {
      const missed = story.missedBy.find(({ country }) => country === code);
      if (!missed) return [];
      const near = story.coverage.nearest.find(({ country }) => country === code);
      const nearest = near && required(articleById, near.article);
      return [{ story, sourcesRead: missed.sourcesRead, nearest }];
    }),
  }));
}
