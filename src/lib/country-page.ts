import { isEnglish } from '../schemas/language.ts';
import type { PublishedArticle } from '../schemas/published-article.ts';
import type { Story } from '../schemas/story.ts';
import type { CountryNews } from './country-news.ts';
import { isNewsOfItsOwn } from './front-page.ts';
import { LIGHT_TOPICS } from './missed-news.ts';

/** A story, or an article that is in none. */
export type Item = { story: Story; article?: never } | { article: PublishedArticle; story?: never };

/** A country's day as its page lays it out. Each story and article is in one place only. */
export interface CountryPage {
  /** What leads: the story with most of its press's articles, or else its first article. */
  lead: Item | undefined;
  /** Stories that its press shares with that of other countries. */
  abroad: Item[];
  /** What its press alone has, as far as was found. */
  home: Item[];
  /** What the press of other countries writes about it. */
  inWorld: Item[];
}

const storyItem = (story: Story): Item => ({ story });
const articleItem = (article: PublishedArticle): Item => ({ article });

/** What leads a country's press on a day; undefined where it has no article. */
export function leadItem(code: string, news: CountryNews): Item | undefined {
  const story = leadOf(code, news);
  if (story) return { story };
  const [article] = news.articles.toSorted(byInterest);
  return article && { article };
}

/** The headline under which a country's press leads: that of its own article, where a story leads. */
export function leadHeadline(
  code: string,
  { story, article }: Item,
  { articleById }: CountryNews,
): PublishedArticle | undefined {
  const own = (story?.articles ?? [])
    .flatMap((id) => articleById.get(id) ?? [])
    .filter(({ source }) => source.country === code);
  return article ?? own.find(({ shownLanguage }) => isEnglish(shownLanguage)) ?? own[0];
}

/** Lays out a country's day. */
export function countryPage(code: string, news: CountryNews): CountryPage {
  const { stories, articles, about } = news;
  const alone = articles.filter(({ story }) => story === undefined).sort(byInterest);
  const lead = leadItem(code, news);
  const others = stories.filter((story) => story !== lead?.story);
  const isAbout = new Set(about);
  const shared = others.filter((story) => story.countries.length > 1 && !isAbout.has(story));
  return {
    lead,
    abroad: shared.map(storyItem),
    home: [
      ...others.filter(({ countries: own }) => own.length === 1).map(storyItem),
      ...alone.filter((article) => article !== lead?.article).map(articleItem),
    ],
    inWorld: inWorldOf(code, news).filter(({ story }) => story === undefined || story !== lead?.story),
  };
}

/** What the press of other countries writes about a country: stories, then articles. */
export const inWorldOf = (code: string, { about, articleById }: CountryNews): Item[] => [
  ...about.map(storyItem),
  ...aboutItAbroad(code, [...articleById.values()]).map(articleItem),
];

/** What an article of a light topic counts for when a country's lead is chosen; another counts 1. */
const LIGHT = 0.5;

/**
 * The story that most of a country's articles report, those of light topics counting half; the first in rank among
 * equals. One with an English title comes before others.
 */
function leadOf(code: string, { stories, articleById }: CountryNews): Story | undefined {
  const own = ({ articles, topic }: Story): number =>
    articles.filter((id) => articleById.get(id)?.source.country === code).length *
    (LIGHT_TOPICS.has(topic) ? LIGHT : 1);
  return stories.toSorted(
    (a, b) =>
      Number(isEnglish(b.titleLanguage)) - Number(isEnglish(a.titleLanguage)) ||
      own(b) - own(a) ||
      a.rank - b.rank,
  )[0];
}

/** Reports that can be read before what appears every day, and before what has no English; then by consequence. */
function byInterest(a: PublishedArticle, b: PublishedArticle): number {
  return Number(isNewsOfItsOwn(b)) - Number(isNewsOfItsOwn(a)) || b.worth - a.worth;
}

/** Articles of other countries' press, in no story and in English, that are about the country before any other. */
function aboutItAbroad(code: string, articles: readonly PublishedArticle[]): PublishedArticle[] {
  return articles
    .filter(
      ({ story, source, shownLanguage, about }) =>
        story === undefined &&
        source.country !== undefined &&
        source.country !== code &&
        isEnglish(shownLanguage) &&
        about[0] === code,
    )
    .sort(byInterest);
}
