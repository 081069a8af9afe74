import { t } from '../interface/t.ts';
import { publication } from '../lib/publication.ts';
import { FEED_LIMITS } from '../schemas/feed-limits.ts';
import { jsonPathOf, type SiteFeed } from './channel.ts';
import { limitItems } from './limit-items.ts';
import { makeJson } from './make-json.ts';
import { makeRss, type Channel, type FeedItem } from './make-rss.ts';

/**
 * Absolute address of the site's root, with its base path and a trailing slash.
 * @param page the address of any page or file of the site: `url`, not `site`, which the compiled templates would keep
 */
export function rootOf(page: URL): string {
  return new URL(import.meta.env.BASE_URL.replace(/\/?$/, '/'), page).href;
}

/** A feed as RSS 2.0. */
export function respondRss(feed: SiteFeed, root: string): Response {
  const channel = channelOf(feed, root);
  const rss = makeRss(channel, itemsWithin(channel, feed.items));
  return new Response(rss, { headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' } });
}

/** A feed as JSON Feed 1.1. */
export function respondJson(feed: SiteFeed, root: string): Response {
  const channel = channelOf(feed, root);
  const json = makeJson(channel, itemsWithin(channel, feed.items));
  return new Response(json, { headers: { 'Content-Type': 'application/feed+json' } });
}

/** The items that both formats of a feed have room for, so that both hold the same. */
function itemsWithin(channel: Channel, items: readonly FeedItem[]): readonly FeedItem[] {
  return limitItems(items, FEED_LIMITS, (some) => [makeRss(channel, some), makeJson(channel, some)]);
}

function channelOf({ title, description, page, path, latest }: SiteFeed, root: string): Channel {
  const { sample, sealedAt } = latest.digest;
  const site = publication();
  return {
    author: site.publisher ?? site.title,
    title,
    description: sample
      ? `${description} ${t('This is a sample: everything in it is invented.')}`
      : description,
    link: new URL(page, root).href,
    self: new URL(path, root).href,
    selfJson: new URL(jsonPathOf(path), root).href,
    updated: new Date(sealedAt),
  };
}
