import type { JsonFeed } from 'feedsmith';
import { isWebAddress } from './resolve-link.ts';
import type { WireEntry, WireFeed } from './wire-entry.ts';

/** JSON Feed 1.0 and 1.1. */
export function jsonWire(feed: JsonFeed.Feed<string>): WireFeed {
  return {
    format: 'json',
    title: feed.title,
    language: feed.language,
    site: feed.home_page_url,
    entries: (feed.items ?? []).map((item) => jsonEntry(item, feed)),
  };
}

function jsonEntry(item: JsonFeed.Item<string>, feed: JsonFeed.Feed<string>): WireEntry {
  return {
    guid: item.id,
    links: [item.url, item.external_url, isWebAddress(item.id) ? item.id : undefined],
    bases: [],
    title: item.title,
    dates: [item.date_published, item.date_modified],
    summary: item.summary,
    content: item.content_html ?? asHtml(item.content_text),
    authors: [...(item.authors ?? []), ...(feed.authors ?? [])].map(({ name }) => name),
    image: { url: item.image ?? item.banner_image },
    categories: item.tags ?? [],
    language: item.language,
  };
}

/** Plain text keeps its angle brackets. */
function asHtml(text: string | undefined): string | undefined {
  return text?.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
