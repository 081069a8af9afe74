import type { DayOfNews } from '../lib/days.ts';
import type { FeedItem } from './make-rss.ts';

/** One feed of the site, independent of its format. */
export interface SiteFeed {
  title: string;
  description: string;
  /** Path of the matching page, relative to the site's root. */
  page: string;
  /** Path of the feed as RSS, relative to the site's root. */
  path: string;
  items: FeedItem[];
  /** The newest day, whose seal time dates the feed. */
  latest: DayOfNews;
}

/** The path of the JSON version of a feed: `feed.json` for `rss.xml`, else the same name with `.json`. */
export const jsonPathOf = (path: string): string =>
  path.replace(/rss\.xml$/, 'feed.json').replace(/\.xml$/, '.json');
