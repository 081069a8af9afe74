import { foreignAgency } from '../data/agencies.ts';
import { isEnglish } from '../schemas/language.ts';
import type { PublishedArticle } from '../schemas/published-article.ts';
import type { Story } from '../schemas/story.ts';
import type { Topic } from '../schemas/topic.ts';
import { isNewsOfItsOwn } from './front-page.ts';
import { isMinorNews } from './minor-news.ts';
import { LIGHT_TOPICS } from './missed-news.ts';

/** Of the countries that a story is about, likeliest first, those that it is mainly about; the others are named in passing. */
export const MAINLY = 2;

/** Topics of which an article that no other source has may still lead its country: such news concerns all who live there. */
const OF_ALL_TOPICS: ReadonlySet<Topic> = new Set<Topic>(['conflict', 'environment', 'health', 'politics']);

/**
 * Topics of which an article that no other source has is mostly of one place, firm or person, such as an accident or an offer:
 * what is larger is in several sources.
 */
const OF_FEW_TOPICS: ReadonlySet<Topic> = new Set<Topic>(['crime', 'disaster', 'economy', 'labour']);

/** What may lead a country's press, the first first. */
const RANKS = [
  'of several sources',
  'about it',
  'hard news of it',
  'of the world',
  'local',
  'other',
  'light',
  'last',
] as const;
type Rank = (typeof RANKS)[number];

/** What of a story or an article its place in a country's order is judged by. */
type Judged = Pick<PublishedArticle, 'topic' | 'about'>;

/** What of a story its place is judged by. */
type RankedStory = Judged & Pick<Story, 'title' | 'titleLanguage'>;

const isMainlyOf = (code: string, { about }: Judged): boolean => about.slice(0, MAINLY).includes(code);

/**
 * Where a story stands in a country's order, lower first.
 *
 * @param sources of the country's own press with an article in it
 */
export function placeOfStory(code: string, story: RankedStory, sources: number): number {
  return RANKS.indexOf(rankOfStory(code, story, sources));
}

function rankOfStory(code: string, story: RankedStory, sources: number): Rank {
  if (!isEnglish(story.titleLanguage)) return 'light';
  if (sources <= 1 && !OF_ALL_TOPICS.has(story.topic) && isMinorNews(story.title)) return 'last';
  if (LIGHT_TOPICS.has(story.topic)) return 'light';
  if (sources > 1) return 'of several sources';
  if (isMainlyOf(code, story)) return 'about it';
  return OF_ALL_TOPICS.has(story.topic) || OF_FEW_TOPICS.has(story.topic) ? 'of the world' : 'other';
}

/** Where an article in no story stands in its country's order, lower first. */
export function placeOfArticle(code: string, article: PublishedArticle): number {
  return RANKS.indexOf(rankOfArticle(code, article));
}

/** A headline that asks, instead of telling what happened. */
const ASKS = /[?？؟]\s*[”"’']?$/u;

/** What its press only reprints, prints every day or invents, and what its makers announce themselves. */
const isLast = (article: PublishedArticle): boolean =>
  foreignAgency(article) !== undefined ||
  article.kind === 'routine' ||
  article.kind === 'satire' ||
  (isEnglish(article.shownLanguage) && isMinorNews(article.title));

function rankOfArticle(code: string, article: PublishedArticle): Rank {
  if (isLast(article)) return 'last';
  if (!isNewsOfItsOwn(article) || LIGHT_TOPICS.has(article.topic)) return 'light';
  if (!isMainlyOf(code, article) || ASKS.test(article.title)) return 'other';
  if (OF_ALL_TOPICS.has(article.topic)) return 'hard news of it';
  return OF_FEW_TOPICS.has(article.topic) ? 'local' : 'other';
}
