import { interfaceLanguage } from '../interface/language.ts';
import { Feed } from 'feed';
import { escapeHtml } from './markup.ts';

/** The metadata of a feed. */
export interface Channel {
  title: string;
  description: string;
  /** Who publishes the site, or its name. */
  author: string;
  /** Absolute address of the matching page. */
  link: string;
  /** Absolute address of the feed as RSS. */
  self: string;
  /** Absolute address of the feed as JSON. */
  selfJson: string;
  /** The seal time of its newest digest, not the current time, so that a rebuild gives the same bytes. */
  updated: Date;
}

/** One item of a feed. */
export interface FeedItem {
  title: string;
  /** Absolute address of its page. */
  link: string;
  /** A lasting identifier; feed readers show an item as new when it changes. */
  guid: string;
  date: Date;
  /** One or two plain sentences. */
  description: string;
  /** The full content as HTML with absolute links. */
  html: string;
  /** A picture that may be shown anywhere: its absolute address, and the length of its file in bytes. */
  picture?: { url: string; bytes: number };
  /** A category that only some items of the feed have. */
  category?: string;
}

/** Characters that XML 1.0 cannot hold (§2.2 Char) and that no feed library removes. */
const NOT_XML = /[[\p{Cc}\uFFFE\uFFFF]--[\t\n\r\x7F-\x9F]]/gv;

/** Removes characters that XML cannot hold. */
export const clean = (text: string): string => text.replace(NOT_XML, '').toWellFormed();

/**
 * A title that is text in every reader. The library writes it as CDATA and divides only the first `]]>`, so a second would
 * end the section and let the rest of the title write items of its own; and some readers take titles for HTML. What would
 * begin or end markup becomes a quotation mark that looks alike.
 */
export const inertTitle = (title: string): string =>
  clean(title)
    .replaceAll(']]>', ']]›')
    .replace(/<(?=[a-z/!?])/gi, '‹');

/** An RSS 2.0 document, with its own address as `atom:link` as the RSS Advisory Board's profile requires. */
export function makeRss(channel: Channel, items: readonly FeedItem[]): string {
  const feed = new Feed({
    title: inertTitle(channel.title),
    description: inertTitle(channel.description),
    link: channel.link,
    id: channel.link,
    language: interfaceLanguage(),
    updated: channel.updated,
    generator: 'Overview',
    docs: 'https://www.rssboard.org/rss-specification',
    feedLinks: { rss: channel.self },
  });
  for (const { title, link, guid, date, description, html, picture, category } of items) {
    feed.addItem({
      title: inertTitle(title),
      link,
      guid,
      date,
      description: escapeHtml(clean(description)),
      content: clean(html).replaceAll(']]>', ']]&gt;'),
      ...(picture && { enclosure: { url: picture.url, type: 'image/avif', length: picture.bytes } }),
      ...(category !== undefined && { category: [{ name: clean(category) }] }),
    });
  }
  return feed.rss2();
}
