import type { APIRoute } from 'astro';
import { dayItem } from '../feeds/items.ts';
import { respondRss, rootOf } from '../feeds/respond.ts';
import { latestDay, listDays } from '../lib/days.ts';

/** Days in the feed: a month, so that a reader back from a holiday misses none. */
const DAYS = 31;

/** The daily digest: one item a day. */
export const GET: APIRoute = async ({ site }) => {
  const root = rootOf(site);
  const days = (await listDays()).slice(0, DAYS);
  const items = await Promise.all(days.map((day) => dayItem(day, root)));
  const channel = {
    title: 'Overview',
    description: 'The world’s news, one digest a day.',
    page: '',
    path: 'rss.xml',
  };
  return respondRss(channel, items, { root, latest: await latestDay() });
};
