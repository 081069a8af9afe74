import { countryInSentence, countryName } from '../lib/countries.ts';
import { countryNews } from '../lib/country-news.ts';
import { latestDay, listDays } from '../lib/days.ts';
import { LIGHT_NAME, missedNews, type MissedStory } from '../lib/missed-news.ts';
import type { SiteFeed } from './channel.ts';
import { articleItem, dayItem, missedItem, storyItem, threadItem } from './items.ts';

/** Days in the digest feed: a month, enough for a reader back from a holiday. */
const DAYS = 31;
/** Articles in a country's feed. */
const ARTICLES = 50;

/** The daily digest: one item per day. */
export async function digestFeed(root: string): Promise<SiteFeed> {
  const days = (await listDays()).slice(0, DAYS);
  return {
    title: 'Overview',
    description: 'The world’s news, one digest a day.',
    page: '',
    path: 'rss.xml',
    items: await Promise.all(days.map((day) => dayItem(day, root))),
    latest: await latestDay(),
  };
}

/** The latest day's stories: one item per story. */
export async function storiesFeed(root: string): Promise<SiteFeed> {
  const latest = await latestDay();
  return {
    title: 'Overview: stories',
    description: 'The stories of the latest digest, each with its takes.',
    page: '',
    path: 'stories.xml',
    items: await Promise.all(latest.stories.map((story) => storyItem(story, latest, root))),
    latest,
  };
}

/** One item per event, over however many days: its newest story, under a guid that does not change. */
export async function threadsFeed(root: string): Promise<SiteFeed> {
  const days = await listDays();
  const newest = new Map<string, Promise<SiteFeed['items'][number]>>();
  for (const day of days) {
    for (const story of day.stories)
      if (!newest.has(story.thread.id)) newest.set(story.thread.id, threadItem(story, day, root));
  }
  return {
    title: 'Overview: events as they develop',
    description: 'One item for each event, updated every day the event continues.',
    page: '',
    path: 'threads.xml',
    items: await Promise.all(newest.values()),
    latest: await latestDay(),
  };
}

/** What one country's press reports: one item per article. */
export async function countryFeed(code: string, root: string): Promise<SiteFeed> {
  const name = countryName(code);
  const page = `countries/${code.toLowerCase()}/`;
  const articles = countryNews(code, await listDays()).flatMap((news) => news.articles);
  return {
    title: `Overview: ${name}`,
    description: `What the press of ${countryInSentence(code)} reports.`,
    page,
    path: `${page}rss.xml`,
    items: articles.slice(0, ARTICLES).map((article) => articleItem(article, root)),
    latest: await latestDay(),
  };
}

/**
 * What was not found in one country's headlines: one item per story, each day's most surprising first. Stories of light
 * topics follow the others of their day, under a separate category.
 */
export async function missedFeed(code: string, root: string): Promise<SiteFeed> {
  const name = countryName(code);
  const page = `missed/${code.toLowerCase()}/`;
  const days = await listDays();
  const items = missedNews(code, days).flatMap(({ missed, light }, index) => {
    const day = days[index];
    if (!day) return [];
    const itemOf = (each: MissedStory) => missedItem(each, code, day, root);
    const apart = light.map(async (each) => ({ ...(await itemOf(each)), category: LIGHT_NAME }));
    return [...missed.map(itemOf), ...apart];
  });
  return {
    title: `Overview: not found in ${name}`,
    description: `Stories widely covered elsewhere but not found in the headlines we read from ${countryInSentence(code)}.`,
    page,
    path: `${page}rss.xml`,
    items: await Promise.all(items),
    latest: await latestDay(),
  };
}
