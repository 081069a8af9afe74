import type { JsonFeed } from 'feedsmith';
import { isWebAddress } from '../../../text/is-web-address.ts';
import { isPicture } from './is-picture.ts';
import type { WireEntry, WireFeed } from './wire-entry.ts';
import { plainWireText, type WireText } from './wire-text.ts';

/** JSON Feed 1.0 and 1.1. */
export function jsonWire(feed: JsonFeed.Feed<string>): WireFeed {
  return {
    format: 'json',
    title: plainWireText(feed.title),
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
    title: plainWireText(item.title),
    dates: [item.date_published, item.date_modified],
    summary: plainWireText(item.summary),
    content: html(item.content_html) ?? plainWireText(item.content_text),
    authors: [...(item.authors ?? []), ...(feed.authors ?? [])].map(({ name }) => plainWireText(name)),
    images: [item.image, item.banner_image, ...attachedImages(item)].map((url) => ({ url })),
    categories: (item.tags ?? []).map(plainWireText),
    language: item.language,
  };
}

function attachedImages({ attachments = [] }: JsonFeed.Item<string>): (string | undefined)[] {
  return attachments.filter(({ url, mime_type: type }) => isPicture({ url, type })).map(({ url }) => url);
}

function html(value: string | undefined): WireText | undefined {
  return value === undefined ? undefined : { value, form: 'html' };
}
