import type { APIRoute } from 'astro';
import { storyItem } from '../feeds/items.ts';
import { respondRss, rootOf } from '../feeds/respond.ts';
import { latestDay } from '../lib/days.ts';

/** The latest day's stories: one item a story. */
export const GET: APIRoute = async ({ site }) => {
  const root = rootOf(site);
  const latest = await latestDay();
  const items = await Promise.all(latest.stories.map((story) => storyItem(story, latest, root)));
  const description = 'The stories of the latest digest, each with its takes.';
  const channel = { title: 'Overview: stories', description, page: '', path: 'stories.xml' };
  return respondRss(channel, items, { root, latest });
};
