import type { Country } from '../schemas/country.ts';
import type { PublishedArticle } from '../schemas/published-article.ts';
import { countries } from './countries.ts';
import type { DayOfNews } from './days.ts';

/** Headlines shown beside the globe. */
const HEADLINES = 5;

/** What the globe shows of a country. */
export interface GlobeCountry {
  country: Country;
  articles: number;
  monitored: boolean;
  /** The newest first; those of stories before those that one article tells. */
  headlines: PublishedArticle[];
}

/** What the globe shows of every country on a day, in order of code. */
export function globeNews({ digest, articles }: DayOfNews): GlobeCountry[] {
  const counts = new Map(digest.countries.map(({ country, articles: count }) => [country, count]));
  return countries.map((country) => {
    const own = articles.filter(({ source }) => source.country === country.code);
    const headlines = [...own.filter(({ story }) => story), ...own.filter(({ story }) => !story)];
    return {
      country,
      articles: counts.get(country.code) ?? 0,
      monitored: counts.has(country.code),
      headlines: headlines.slice(0, HEADLINES),
    };
  });
}
