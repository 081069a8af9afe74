import { hasEnglishTitle } from './has-english-title.ts';
import type { Country } from '../schemas/country.ts';
import { isEnglish } from '../schemas/language.ts';
import type { PublishedArticle } from '../schemas/published-article.ts';
import { printedIn, type Story } from '../schemas/story.ts';
import { countries, countryName } from './countries.ts';
import { countryNews } from './country-news.ts';
import { itemsInOrder, leadHeadline, pressHeadline } from './country-page.ts';
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
  /** Whether its press has a story whose title is in English, be it what leads it or further down. */
  hasStory: boolean;
  /** What leads its press, as on its page, where that is a story whose title is in English. */
  story: Story | undefined;
  /** The article whose headline names that story, if one of its own press is in English. */
  headline: PublishedArticle | undefined;
  /** What follows in the order of its page: its articles, at most one of each other story, those in English first. */
  headlines: GlobeHeadline[];
  /** Codes of the other countries with an article in one of its stories; those in most of them first. */
  sharing: string[];
}

/** What the globe needs of a day. */
type Day = Pick<DayOfNews, 'day' | 'digest' | 'articles' | 'stories' | 'articleById'>;

/** The globe's news of every country on one day, in order of country code. */
export function globeNews(news: Day): GlobeCountry[] {
  const { digest, stories } = news;
  const days = new Map(digest.countries.map((day) => [day.country, day]));
  return countries.map((country) => {
    const { code } = country;
    const own = stories.filter((story) => printedIn(story).includes(code));
    const counts = days.get(code);
    const items = readableItems(code, news);
    const [first, ...others] = items;
    const story = first?.story;
    return {
      country: { ...country, name: countryName(code) },
      day: digest.day,
      articles: counts?.articles ?? 0,
      sources: counts?.sources ?? 0,
      monitored: counts !== undefined,
      hasStory: items.some((item) => item.story !== undefined),
      story,
      headline: story && pressHeadline(code, story, news.articleById),
      headlines: (story ? others : first ? [first, ...others] : [])
        .slice(0, HEADLINES)
        .map(({ article }) => ({
          article,
          countries: countriesOf(own.find(({ slug }) => slug === article.story)),
        })),
      sharing: sharingWith(code, own),
    };
  });
}

const countriesOf = (story: Story | undefined): string[] => (story ? printedIn(story) : []);

/** An item of a country's day with the article that names it; the story only where its title is in English. */
interface Named {
  story: Story | undefined;
  article: PublishedArticle;
}

/** A country's day in its order, each with the headline of its own press, one of a story; what is in English first. */
function readableItems(code: string, news: Day): Named[] {
  const [day] = countryNews(code, [news]);
  if (!day) return [];
  const seen = new Set<string>();
  const items = itemsInOrder(code, day).flatMap((item): Named[] => {
    const article = leadHeadline(code, item, day);
    const slug = item.story?.slug ?? article?.story;
    if (!article || (slug !== undefined && seen.has(slug))) return [];
    if (slug !== undefined) seen.add(slug);
    return [{ story: item.story && hasEnglishTitle(item.story) ? item.story : undefined, article }];
  });
  const isReadable = ({ story, article }: Named): boolean =>
    story !== undefined || isEnglish(article.shownLanguage);
  return [...items.filter(isReadable), ...items.filter((item) => !isReadable(item))];
}

function sharingWith(code: string, own: readonly Story[]): string[] {
  const together = new Map<string, number>();
  for (const other of own.flatMap(printedIn))
    if (other !== code) together.set(other, (together.get(other) ?? 0) + 1);
  return [...together].sort(([a, one], [b, two]) => two - one || (a < b ? -1 : 1)).map(([other]) => other);
}
