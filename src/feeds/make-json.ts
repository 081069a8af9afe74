import { interfaceLanguage } from '../interface/language.ts';
import type { Channel, FeedItem } from './make-rss.ts';

/** A JSON Feed 1.1 document (jsonfeed.org/version/1.1). */
export function makeJson(
  { title, description, link, selfJson, author }: Channel,
  items: readonly FeedItem[],
): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: link,
    feed_url: selfJson,
    description,
    language: interfaceLanguage(),
    authors: [{ name: author }],
    items: items.map((item) => ({
      id: item.guid,
      url: item.link,
      title: item.title,
      content_html: item.html,
      summary: item.description,
      date_published: item.date.toISOString(),
      ...(item.picture && { image: item.picture.url }),
      ...(item.category !== undefined && { tags: [item.category] }),
    })),
  };
  return `${JSON.stringify(feed, undefined, 1)}\n`;
}
