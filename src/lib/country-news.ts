import type { CountryDay } from '../schemas/digest.ts';
import type { PublishedArticle } from '../schemas/published-article.ts';
import type { Source } from '../schemas/source.ts';
import type { Story } from '../schemas/story.ts';
import type { DayOfNews } from './days.ts';

/** One country's news on one day. */
export interface CountryNews {
  day: string;
  counts: CountryDay;
  /** Stories with an article of the country. */
  stories: Story[];
  /** The country's articles, newest first. */
  articles: PublishedArticle[];
  /** Stories about the country that are reported in other countries, in order of rank. */
  about: Story[];
  /** All articles of the day by id. */
  articleById: DayOfNews['articleById'];
  /** The country's sources in that day's registry. */
  sources: Source[];
}

/** A country's news for each day on which it is monitored, in the order of the days. */
export function countryNews(
  code: string,
  days: readonly Pick<DayOfNews, 'day' | 'digest' | 'stories' | 'articles' | 'articleById'>[],
): CountryNews[] {
  return days.flatMap(({ day, digest, stories, articles, articleById }) => {
    const counts = digest.countries.find(({ country }) => country === code);
    if (!counts) return [];
    return [
      {
        day,
        counts,
        stories: stories.filter(({ countries }) => countries.includes(code)),
        articles: articles.filter(({ source }) => source.country === code),
        about: stories.filter(
          ({ about, countries }) => about.includes(code) && countries.some((country) => country !== code),
        ),
        articleById,
        sources: digest.sources.filter(({ country }) => country === code),
      },
    ];
  });
}
