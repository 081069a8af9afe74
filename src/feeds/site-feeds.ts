import { t } from '../interface/t.ts';
import { countryInSentence, countryName } from '../lib/countries.ts';
import { countryNews } from '../lib/country-news.ts';
import { articlesInOrder } from '../lib/country-page.ts';
import { articleBeginning, latestDay, listDays } from '../lib/days.ts';
import { LIGHT_NAME, missedNews } from '../lib/missed-news.ts';
import { feedTitle, publication } from '../lib/publication.ts';
import { readerCountry } from '../lib/reader-country.ts';
import { openingOf } from '../lib/press-quotes.ts';
import { quotesOnPage } from '../lib/story/page-quotes.ts';
import { unbroken } from '../lib/unbroken.ts';
import { FEED_LIMITS } from '../schemas/feed-limits.ts';
import type { SiteFeed } from './channel.ts';
import { articlesOfDays, eventsOfDays, missedOfDays } from './feed-contents.ts';
import { articleItem, dayItem, missedItem, storyItem, threadItem } from './items.ts';

/** Days in the digest feed: a month, enough for a reader back from a holiday. */
const DAYS = 31;

/** The daily digest: one item per day. */
export async function digestFeed(root: string): Promise<SiteFeed> {
  const days = (await listDays()).slice(0, DAYS);
  return {
    title: publication().title,
    description: publication().description,
    page: '',
    path: 'rss.xml',
    items: days.map((day) => dayItem(day, readerCountry(), root)),
    latest: await latestDay(),
  };
}

/** The latest day's stories: one item per story. */
export async function storiesFeed(root: string): Promise<SiteFeed> {
  const latest = await latestDay();
  return {
    title: feedTitle(t('stories')),
    description: t('The stories of the latest digest, each with its takes.'),
    page: '',
    path: 'stories.xml',
    items: await Promise.all(
      inFeed(latest.stories).map(async (story) =>
        storyItem(story, latest, root, await quotesOnPage(story, latest)),
      ),
    ),
    latest,
  };
}

/** One item per event, over however many days: its newest story, under a guid that does not change. */
export async function threadsFeed(root: string): Promise<SiteFeed> {
  return {
    title: feedTitle(t('events as they develop')),
    description: t('One item for each event, updated every day the event continues.'),
    page: '',
    path: 'threads.xml',
    items: await Promise.all(
      inFeed(eventsOfDays(await listDays())).map(async ({ story, news }) =>
        threadItem(story, news, root, await quotesOnPage(story, news)),
      ),
    ),
    latest: await latestDay(),
  };
}

/** What one country's press reports: one item per article, each day's in the order of the country's page. */
export async function countryFeed(code: string, root: string): Promise<SiteFeed> {
  const name = countryName(code);
  const page = `countries/${code.toLowerCase()}/`;
  const days = countryNews(code, await listDays());
  const articles = inFeed(articlesOfDays(days.map((news) => articlesInOrder(code, news))));
  return {
    title: feedTitle(name),
    description: t('What the press of {country} reports.', { country: countryInSentence(code) }),
    page,
    path: `${page}rss.xml`,
    items: await Promise.all(
      articles.map(async (article) =>
        articleItem(article, (await openingOf(article)) || unbroken(await articleBeginning(article)), root),
      ),
    ),
    latest: await latestDay(),
  };
}

/**
 * What was not found in one country's headlines: one item per event, each day's most surprising first. Stories of light
 * topics follow the others of their day, under a separate category.
 */
export async function missedFeed(code: string, root: string): Promise<SiteFeed> {
  const page = `missed/${code.toLowerCase()}/`;
  const days = await listDays();
  const missed = inFeed(missedOfDays(days, missedNews(code, days)));
  return {
    title: feedTitle(t('not found in {country}', { country: countryInSentence(code) })),
    description: t(
      'Stories widely covered elsewhere but not found in the headlines we read from {country}.',
      { country: countryInSentence(code) },
    ),
    page,
    path: `${page}rss.xml`,
    items: await Promise.all(
      missed.map(async ({ news, isLight, ...each }) => ({
        ...missedItem(each, code, news, root, await quotesOnPage(each.story, news)),
        ...(isLight && { category: t(LIGHT_NAME) }),
      })),
    ),
    latest: await latestDay(),
  };
}

/** What a feed has room for, before the text of its items is made. */
const inFeed = <Each>(all: readonly Each[]): readonly Each[] => all.slice(0, FEED_LIMITS.items);
