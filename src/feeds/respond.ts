import type { DayOfNews } from '../lib/days.ts';
import { makeRss, type Channel, type FeedItem } from './make-rss.ts';

/** Absolute address of the site's root, with its base path and a trailing slash. */
export function rootOf(site: URL | undefined): string {
  if (!site) throw new Error('site: feeds need the address of the site: set OVERVIEW_SITE');
  return new URL(import.meta.env.BASE_URL.replace(/\/?$/, '/'), site).href;
}

/** A feed as a response, dated by the newest of the days. */
export function respondRss(
  channel: Pick<Channel, 'title' | 'description'> & { page: string; path: string },
  items: readonly FeedItem[],
  { root, latest }: { root: string; latest: DayOfNews },
): Response {
  const { title, description, page, path } = channel;
  const rss = makeRss(
    {
      title,
      description: latest.digest.sample
        ? `${description} This is a sample: everything in it is invented.`
        : description,
      link: new URL(page, root).href,
      self: new URL(path, root).href,
      updated: new Date(latest.digest.sealedAt),
    },
    items,
  );
  return new Response(rss, { headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' } });
}
