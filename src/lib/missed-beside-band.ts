import { comparedAlike } from './coverage-words.ts';
import type { DayOfNews } from './days.ts';
import { missedNews, type MissedDay, type MissedStory } from './missed-news.ts';
import { bandOf } from './reader-view.ts';
import type { Compared } from './standing-words.ts';

/** What was not found in a country's headlines on one day, as a page of its own shows it: a band, and below it the others. */
export interface MissedBesideBand {
  band: readonly MissedStory[];
  /** What all stories of the band were compared with, which it says; undefined where their numbers differ. */
  said: Compared | undefined;
  further: Pick<MissedDay, 'missed' | 'light'>;
}

/** Parts what was not found in a country's headlines into the stories of its band and the others. */
export function missedBesideBand(code: string, news: DayOfNews): MissedBesideBand {
  const { stories: band } = bandOf(code, news, []);
  const inBand = new Set(band.map(({ story }) => story));
  const isFurther = ({ story }: MissedStory): boolean => !inBand.has(story);
  const [{ missed, light } = { missed: [], light: [] }] = missedNews(code, [news]);
  return {
    band,
    said: comparedAlike(band),
    further: { missed: missed.filter(isFurther), light: light.filter(isFurther) },
  };
}
