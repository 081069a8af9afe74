import { phrase } from '../schemas/phrase.ts';
import { isEnglish } from '../schemas/language.ts';
import type { Story } from '../schemas/story.ts';
import type { Topic } from '../schemas/topic.ts';
import { MIN_HEADLINES_OF_NEWS } from './standing-words.ts';
import type { DayOfNews } from './days.ts';

/** A story that is widely covered elsewhere but was not found in a country's headlines. */
export interface MissedStory {
  story: Story;
  /** Sources and headlines of the country that were compared. */
  sources: number;
  headlines: number;
  /** How surprising it is that nothing was found, 0 to 1. */
  surprise: number;
}

/** A country's missed stories of one day, the most surprising first. */
export interface MissedDay {
  day: string;
  missed: MissedStory[];
  /** Stories of light topics, where every press follows its own teams and stars. */
  light: MissedStory[];
}

/** Topics listed separately, because most countries miss most of them and readers lose little. */
export const LIGHT_TOPICS: ReadonlySet<Topic> = new Set<Topic>([
  'sport',
  'culture',
  'human-interest',
  'lifestyle',
]);

/** The common name of the light topics. */
export const LIGHT_NAME = phrase('Sport, culture, people and lifestyle');

/** What was not found in a country's headlines, in the order of the days. */
export function missedNews(code: string, days: readonly DayOfNews[]): MissedDay[] {
  return days.map(({ day, stories }) => {
    const missed = stories
      .flatMap((story): MissedStory[] => {
        const found = story.missedBy.find(({ country }) => country === code);
        return found
          ? [{ story, sources: found.sources, headlines: found.headlines, surprise: found.surprise }]
          : [];
      })
      .sort((a, b) => b.surprise - a.surprise || a.story.rank - b.story.rank);
    const isLight = ({ story }: MissedStory) => LIGHT_TOPICS.has(story.topic);
    return { day, missed: missed.filter((each) => !isLight(each)), light: missed.filter(isLight) };
  });
}

/** How many stories of a day were not found in a country's headlines: as many as its page lists. */
export function countMissed(code: string, news: DayOfNews): number {
  return missedNews(code, [news]).reduce((sum, { missed, light }) => sum + missed.length + light.length, 0);
}

/** A story with the countries in whose headlines it was not found, the most surprising first. */
export interface SurprisingMiss {
  story: Story;
  countries: Story['missedBy'];
  /** The further countries of which too little was read for its absence to surprise. */
  little: string[];
}

/** The most stories that name the same country first: a country that misses much would be all that is shown. */
const MAX_OF_COUNTRY = 3;

/**
 * The stories of a day whose absence somewhere is most surprising, of those that can be read in English and are not of
 * light topics. Where few headlines were compared, that nothing was found is no surprise.
 *
 * @param most the number of stories
 */
export function surprisingMisses({ stories }: Pick<DayOfNews, 'stories'>, most: number): SurprisingMiss[] {
  return stories
    .filter(({ topic, titleLanguage }) => !LIGHT_TOPICS.has(topic) && isEnglish(titleLanguage))
    .flatMap((story) => {
      const read = story.missedBy.filter(({ headlines }) => headlines >= MIN_HEADLINES_OF_NEWS);
      const little = story.missedBy.filter(({ headlines }) => headlines < MIN_HEADLINES_OF_NEWS);
      const [first] = read;
      return first ? [{ story, countries: read, little: little.map(({ country }) => country), first }] : [];
    })
    .sort((a, b) => b.first.surprise - a.first.surprise || a.story.rank - b.story.rank)
    .filter((miss, place, all) => {
      const before = all.slice(0, place).filter(({ first }) => first.country === miss.first.country);
      return before.length < MAX_OF_COUNTRY;
    })
    .slice(0, most)
    .map(({ story, countries, little }) => ({ story, countries, little }));
}
