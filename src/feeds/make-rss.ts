import { Feed } from 'feed';

/** What a feed says of itself. */
export interface Channel {
  title: string;
  description: string;
  /** Absolute address of the page that the feed follows. */
  link: string;
  /** Absolute address of the feed as RSS. */
  self: string;
  /** Absolute address of the feed as JSON. */
  selfJson: string;
  /** When its newest digest was sealed: never the clock, so that a rebuild gives the same bytes. */
  updated: Date;
}

/** One item of a feed. */
export interface FeedItem {
  title: string;
  /** Absolute address of its page. */
  link: string;
  /** Lasting identifier: a reader shows an item again when this changes. */
  guid: string;
  date: Date;
  /** One or two plain sentences. */
  description: string;
  /** The whole as HTML, its links absolute. */
  html: string;
  /** What sets it apart from the other items of its feed, if anything does. */
  category?: string;
}

/** Characters that XML 1.0 cannot hold (§2.2 Char) and that no feed library removes. */
const NOT_XML = /[[\p{Cc}\uFFFE\uFFFF]--[\t\n\r\x7F-\x9F]]/gv;

/** Text without what XML cannot hold. */
export const clean = (text: string): string => text.replace(NOT_XML, '').toWellFormed();

/** Plain text for a place where markup is expected. */
export const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** An RSS 2.0 document with its own address as `atom:link`, as the RSS Advisory Board's profile asks. */
export function makeRss(channel: Channel, items: readonly FeedItem[]): string {
  const feed = new Feed({
    title: clean(channel.title),
    description: clean(channel.description),
    link: channel.link,
    id: channel.link,
    language: 'en',
    updated: channel.updated,
    generator: 'Overview',
    docs: 'https://www.rssboard.org/rss-specification',
    feedLinks: { rss: channel.self },
  });
  for (const { title, link, guid, date, description, html, category } of items) {
    feed.addItem({
      title: clean(title),
      link,
      guid,
      date,
      description: escapeHtml(clean(description)),
      content: clean(html).replaceAll(']]>', ']]&gt;'),
      ...(category !== undefined && { category: [{ name: category }] }),
    });
  }
  return feed.rss2();
}
