import { foreignAgency } from '../data/agencies.ts';
import { isEnglish } from '../schemas/language.ts';
import type { PublishedArticle } from '../schemas/published-article.ts';
import { printedIn, type Story } from '../schemas/story.ts';
import type { CountryNews } from './country-news.ts';
import { byInterest } from './by-interest.ts';
import { MAINLY, placeOfArticle, placeOfStory } from './country-order.ts';
import { isNewsOfItsOwn } from './front-page.ts';
import { LIGHT_TOPICS } from './missed-news.ts';

/** A story, or an article that is in none. */
export type Item = { story: Story; article?: never } | { article: PublishedArticle; story?: never };

/** A country's day as its page lays it out. Each story and article is in one place only. */
export interface CountryPage {
  /** What leads: the first in the country's order. */
  lead: Item | undefined;
  /** What its press writes about other countries, and what it shares with the press of others: the shared first. */
  abroad: Item[];
  /** What its press writes about the country itself and no other. */
  home: Item[];
  /** What else its press alone has, as far as was found: about no country that is known. */
  alone: Item[];
  /** What the press of other countries writes about it, and its own was not found to. */
  inWorld: Item[];
}

const storyItem = (story: Story): Item => ({ story });
const articleItem = (article: PublishedArticle): Item => ({ article });

/** What leads a country's press on a day; undefined where it has no article but satire. */
export const leadItem = (code: string, news: CountryNews): Item | undefined =>
  itemsInOrder(code, news).find(({ article }) => article?.kind !== 'satire');

/**
 * What a country's press reports, in the order in which every page lists it: stories of several of its own sources, then those
 * about the country, then news about it that no other source has and that concerns all of it, then the world's stories, then
 * local news, then all else, light topics last; see `country-order.ts`. Among equals what most of its articles report comes
 * first, and an article after stories.
 */
export function itemsInOrder(code: string, news: CountryNews): Item[] {
  const shown = new Set(news.stories.map(({ slug }) => slug));
  // What its press only reprints from an agency is in no story of its own.
  const alone = news.articles
    .filter(({ story }) => story === undefined || !shown.has(story))
    .toSorted(byInterest);
  const place = ({ story, article }: Item): number =>
    story
      ? placeOfStory(code, story, sourcesOf(code, story, news.articleById))
      : placeOfArticle(code, article);
  return [...storiesInOrder(code, news).map(storyItem), ...alone.map(articleItem)]
    .map((item) => ({ item, place: place(item) }))
    .toSorted((a, b) => a.place - b.place)
    .map(({ item }) => item);
}

/** All articles of a country's press in the same order, those of a story in its own; for where articles are listed one by one. */
export function articlesInOrder(code: string, news: CountryNews): PublishedArticle[] {
  const own = new Map(news.articles.map((article) => [article.id, article]));
  return itemsInOrder(code, news).flatMap(({ story, article }) =>
    article ? [article] : story.articles.flatMap((id) => own.get(id) ?? []),
  );
}

type Articles = CountryNews['articleById'];

/** The articles of a story that are a country's press's own. */
const ownArticles = (code: string, { articles }: Pick<Story, 'articles'>, articleById: Articles) =>
  articles
    .flatMap((id) => articleById.get(id) ?? [])
    .filter((article) => article.source.country === code && !foreignAgency(article));

/** The sources of a country with an article of their own in a story. */
export const sourcesOf = (code: string, story: Pick<Story, 'articles'>, articleById: Articles): number =>
  new Set(ownArticles(code, story, articleById).map(({ source }) => source.id)).size;

/** The headline under which a country's press leads: that of its own article, where a story leads. */
export function leadHeadline(
  code: string,
  { story, article }: Item,
  { articleById }: CountryNews,
): PublishedArticle | undefined {
  if (article) return article;
  return pressHeadline(code, story, articleById) ?? ownArticles(code, story, articleById)[0];
}

/** The headline under which a country's press leads on a day; undefined where it has no article. */
export function dayHeadline(code: string, news: CountryNews): PublishedArticle | undefined {
  const lead = leadItem(code, news);
  return lead && leadHeadline(code, lead, news);
}

/**
 * The article whose headline names a story on a country's page: one of its own press in English, the story's own title
 * before others, and reports before other kinds. Undefined where its press has none.
 */
export function pressHeadline(
  code: string,
  story: Pick<Story, 'articles' | 'titleArticle'>,
  articleById: Articles,
): PublishedArticle | undefined {
  const own = ownArticles(code, story, articleById).filter(({ shownLanguage }) => isEnglish(shownLanguage));
  return own.find(({ id }) => id === story.titleArticle) ?? own.find(isNewsOfItsOwn) ?? own[0];
}

/** The article of another country whose headline names a story where the story's own title is of the country's press. */
export function headlineAbroad(
  code: string,
  { articles, titleArticle }: Pick<Story, 'articles' | 'titleArticle'>,
  articleById: Articles,
): PublishedArticle | undefined {
  if (articleById.get(titleArticle)?.source.country !== code) return undefined;
  return articles
    .flatMap((id) => articleById.get(id) ?? [])
    .find(({ source, shownLanguage }) => source.country !== code && isEnglish(shownLanguage));
}

/** Whether two are the same story or article. */
export const isSame = (one: Item, other: Item | undefined): boolean =>
  (one.story ?? one.article) === (other?.story ?? other?.article);

/** Lays out a country's day. */
export function countryPage(code: string, news: CountryNews): CountryPage {
  const lead = leadItem(code, news);
  const own = itemsInOrder(code, news).filter((item) => !isSame(item, lead));
  const isHome = ({ story, article }: Item): boolean => {
    const { about } = story ?? article;
    return about.slice(0, MAINLY).includes(code);
  };
  const isShared = ({ story }: Item): boolean =>
    story !== undefined && isElsewhere(code, story, news.articleById);
  const isOfWorld = (item: Item): boolean => isShared(item) || (item.story ?? item.article).about.length > 0;
  const abroad = own.filter((item) => !isHome(item) && isOfWorld(item));
  return {
    lead,
    abroad: [...abroad.filter(isShared), ...abroad.filter((item) => !isShared(item))],
    home: own.filter(isHome),
    alone: own.filter((item) => !isHome(item) && !isOfWorld(item)),
    inWorld: inWorldOf(code, news).filter(({ story }) => !(story && printedIn(story).includes(code))),
  };
}

/** Whether a story has a source of another country or of none that is known, or a headline elsewhere that may report it. */
export function isElsewhere(code: string, { articles, coverage }: Story, articleById: Articles): boolean {
  return (
    coverage.doubtful.length > 0 ||
    coverage.covered.some((country) => country !== code) ||
    articles.some((id) => articleById.get(id)?.source.country !== code)
  );
}

/** What the press of other countries writes about a country: stories, then articles. */
export const inWorldOf = (code: string, { about, articleById }: CountryNews): Item[] => [
  ...about.filter((story) => story.about.slice(0, MAINLY).includes(code)).map(storyItem),
  ...aboutItAbroad(code, [...articleById.values()]).map(articleItem),
];

/** What an article of a light topic counts for in a country's order; another counts 1. */
const LIGHT = 0.5;

/**
 * A country's stories: first those that most of its articles report, those of light topics counting half; in rank among
 * equals. Those with an English title come before others.
 */
function storiesInOrder(code: string, { stories, articleById }: CountryNews): Story[] {
  const own = ({ articles, topic }: Story): number =>
    ownArticles(code, { articles }, articleById).length * (LIGHT_TOPICS.has(topic) ? LIGHT : 1);
  return stories.toSorted(
    (a, b) =>
      Number(isEnglish(b.titleLanguage)) - Number(isEnglish(a.titleLanguage)) ||
      own(b) - own(a) ||
      a.rank - b.rank,
  );
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
