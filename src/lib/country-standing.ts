import { isEnglish } from '../schemas/language.ts';
import type { Source } from '../schemas/source.ts';
import type { CountryNews } from './country-news.ts';
import { isElsewhere, inWorldOf, isSame, itemsInOrder, leadItem, type Item } from './country-page.ts';
import { byInterest } from './by-interest.ts';
import { isNewsOfItsOwn } from './front-page.ts';

/** Items of a list that reaches over several days, at most. */
const LISTED = 12;
/** Items beside the lead of the latest day, at most. */
const MORE = 6;

/** What is known of a country over all days of the site, the newest first. */
export interface CountryStanding {
  /** Its sources in the newest registry, with their articles over all days, most first. */
  press: { source: Source; articles: number }[];
  /** What leads its newest day on which it has an article, and what follows there. */
  latest: { day: string; articles: number; lead: Item; more: Item[] } | undefined;
  /** What its press alone has, as far as was found. */
  alone: Item[];
  /** What the press of other countries writes about it. */
  inWorld: Item[];
}

/** Sums up a country's days. */
export function countryStanding(code: string, news: readonly CountryNews[]): CountryStanding {
  const counts = new Map<string, number>();
  for (const { source } of news.flatMap(({ articles }) => articles))
    counts.set(source.id, (counts.get(source.id) ?? 0) + 1);
  const newest = news.find(({ articles }) => articles.length > 0);
  const lead = newest && leadItem(code, newest);
  const more = newest ? moreOf(code, newest) : [];
  const isNew = (item: Item): boolean => ![lead, ...more].some((shown) => isSame(item, shown));
  return {
    press: (news[0]?.sources ?? [])
      .map((source) => ({ source, articles: counts.get(source.id) ?? 0 }))
      .sort((a, b) => b.articles - a.articles),
    latest: newest && lead && { day: newest.day, articles: newest.articles.length, lead, more },
    alone: news.flatMap((day) => aloneOn(code, day).filter(isNew)).slice(0, LISTED),
    inWorld: news.flatMap((day) => inWorldOf(code, day).filter(isNew)).slice(0, LISTED),
  };
}

/** What follows the lead of a country's day in its order, of what can be read in English. */
function moreOf(code: string, news: CountryNews): Item[] {
  const isReadable = ({ story, article }: Item): boolean =>
    isEnglish(story ? story.titleLanguage : article.shownLanguage);
  const lead = leadItem(code, news);
  return itemsInOrder(code, news)
    .filter((item) => !isSame(item, lead) && isReadable(item))
    .slice(0, MORE);
}

/**
 * Stories of the country's press alone, and reports of one source, that can be read in English. An article that is about
 * another country is left out: its event may well be in that country's press, or in others'.
 */
const aloneOn = (code: string, { stories, articles, articleById }: CountryNews): Item[] => [
  ...stories
    .filter((story) => isEnglish(story.titleLanguage) && !isElsewhere(code, story, articleById))
    .map((story): Item => ({ story })),
  ...articles
    .filter(
      (article) =>
        article.story === undefined &&
        isNewsOfItsOwn(article) &&
        article.about.every((country) => country === code),
    )
    .toSorted(byInterest)
    .map((article): Item => ({ article })),
];
