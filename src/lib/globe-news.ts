import { hasEnglishTitle } from './has-english-title.ts';
import type { Country } from '../schemas/country.ts';
import { isEnglish } from '../schemas/language.ts';
import type { PublishedArticle } from '../schemas/published-article.ts';
import { printedIn, type Story } from '../schemas/story.ts';
import { countries, countryName } from './countries.ts';
import type { DayOfNews } from './days.ts';

/** Headlines shown below a country's first story. */
const HEADLINES = 5;

/** An article with the countries that cover its story; none for an article in no story. */
export interface GlobeHeadline {
  article: PublishedArticle;
  countries: readonly string[];
}

/** A country's news as the globe shows it. */
export interface GlobeCountry {
  country: Country;
  day: string;
  articles: number;
  /** Sources with an article. */
  sources: number;
  monitored: boolean;
  /** Its first story whose title is in English: of those about it, or else of all that it covers, by rank. */
  story: Story | undefined;
  /**
   * Its articles outside that story, at most one of each other story: those in English first, then those in stories,
   * newest first.
   */
  headlines: GlobeHeadline[];
  /** Codes of the other countries with an article in one of its stories; those in most of them first. */
  sharing: string[];
}

/** What the globe needs of a day. */
type Day = Pick<DayOfNews, 'digest' | 'articles' | 'stories'>;

/** The globe's news of every country on one day, in order of country code. */
export function globeNews({ digest, articles, stories }: Day): GlobeCountry[] {
  const days = new Map(digest.countries.map((day) => [day.country, day]));
  const byCountry = Map.groupBy(articles, ({ source }) => source.country);
  return countries.map((country) => {
    const own = stories.filter((story) => printedIn(story).includes(country.code));
    const readable = own.filter(hasEnglishTitle);
    const story = readable.find(({ about }) => about.includes(country.code)) ?? readable[0];
    const counts = days.get(country.code);
    return {
      country: { ...country, name: countryName(country.code) },
      day: digest.day,
      articles: counts?.articles ?? 0,
      sources: counts?.sources ?? 0,
      monitored: counts !== undefined,
      story,
      headlines: headlinesOf(byCountry.get(country.code) ?? [], story).map((article) => ({
        article,
        countries: countriesOf(own.find(({ slug }) => slug === article.story)),
      })),
      sharing: sharingWith(country.code, own),
    };
  });
}

const countriesOf = (story: Story | undefined): string[] => (story ? printedIn(story) : []);

function headlinesOf(own: readonly PublishedArticle[], shown: Story | undefined): PublishedArticle[] {
  const weight = ({ shownLanguage, story }: PublishedArticle): number =>
    (isEnglish(shownLanguage) ? 2 : 0) + (story === undefined ? 0 : 1);
  const seen = new Set(shown ? [shown.slug] : []);
  const isNew = ({ story }: PublishedArticle): boolean => {
    if (story === undefined) return true;
    const isFirst = !seen.has(story);
    seen.add(story);
    return isFirst;
  };
  return own
    .filter(isNew)
    .toSorted((a, b) => weight(b) - weight(a))
    .slice(0, HEADLINES);
}

function sharingWith(code: string, own: readonly Story[]): string[] {
  const together = new Map<string, number>();
  for (const other of own.flatMap(printedIn))
    if (other !== code) together.set(other, (together.get(other) ?? 0) + 1);
  return [...together].sort(([a, one], [b, two]) => two - one || (a < b ? -1 : 1)).map(([other]) => other);
}
