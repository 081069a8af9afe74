import type { Country } from '../schemas/country.ts';
import type { PublishedArticle } from '../schemas/published-article.ts';
import { countries } from './countries.ts';
import type { DayOfNews } from './days.ts';

/** Headlines shown next to the globe. */
const HEADLINES = 2;

/** A country's news as the globe shows it. */
export interface GlobeCountry {
  country: Country;
  articles: number;
  monitored: boolean;
  /** Articles in stories first, newest first within each group. */
  headlines: PublishedArticle[];
}

/** The globe's news of every country on one day, in order of country code. */
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
