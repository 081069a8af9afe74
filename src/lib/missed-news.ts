import type { Story } from '../schemas/story.ts';
import type { Topic } from '../schemas/topic.ts';
import { compareByName } from './countries.ts';
import type { DayOfNews } from './days.ts';

/** A story that is widely covered elsewhere and was not found in a country's headlines. */
export interface MissedStory {
  story: Story;
  /** Sources and headlines of the country that were compared. */
  sources: number;
  headlines: number;
  /** How surprising it is that the country has nothing of it, 0 to 1. */
  surprise: number;
}

/** A country's missed stories of one day, the most surprising first. */
export interface MissedDay {
  day: string;
  missed: MissedStory[];
  /** Sport and show business, which every press chooses by its own teams and stars. */
  light: MissedStory[];
}

/** Topics of which most countries miss most, and nobody is the worse for it. */
const LIGHT: ReadonlySet<Topic> = new Set<Topic>(['sport', 'culture']);

/** Sources that a country must have in the registry to have a page of what they missed. */
const ENOUGH_SOURCES = 3;

/** The countries of which enough sources are in the registry of any of the days, by name. */
export function countriesWithMissed(days: readonly DayOfNews[]): string[] {
  const enough = days.flatMap(({ digest }) =>
    digest.countries.filter(({ registered }) => registered >= ENOUGH_SOURCES),
  );
  return [...new Set(enough.map(({ country }) => country))].sort(compareByName);
}

/**
 * What was not found in a country's headlines, day by day in the order of the days.
 * @param topicOf a story's topic, where it is known
 */
export function missedNews(
  code: string,
  days: readonly DayOfNews[],
  topicOf: (story: Story) => Topic | undefined = () => undefined,
): MissedDay[] {
  return days.map(({ day, stories }) => {
    const missed = stories
      .flatMap((story): MissedStory[] => {
        const found = story.missedBy.find(({ country }) => country === code);
        return found
          ? [{ story, sources: found.sources, headlines: found.headlines, surprise: found.surprise }]
          : [];
      })
      .sort((a, b) => b.surprise - a.surprise || a.story.rank - b.story.rank);
    const isLight = ({ story }: MissedStory) => {
      const topic = topicOf(story);
      return topic !== undefined && LIGHT.has(topic);
    };
    return { day, missed: missed.filter((each) => !isLight(each)), light: missed.filter(isLight) };
  });
}
