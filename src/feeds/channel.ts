import type { DayOfNews } from '../lib/days.ts';
import type { FeedItem } from './make-rss.ts';

/** One feed of the site, in whatever format it is asked for. */
export interface SiteFeed {
  title: string;
  description: string;
  /** Path of the page that it follows, relative to the site's root. */
  page: string;
  /** Its own path as RSS, relative to the site's root. */
  path: string;
  items: FeedItem[];
  /** The day that dates it. */
  latest: DayOfNews;
}

/** The path of a feed's twin in JSON: `feed.json` for `rss.xml`, else the same name. */
export const jsonPathOf = (path: string): string =>
  path.replace(/rss\.xml$/, 'feed.json').replace(/\.xml$/, '.json');
