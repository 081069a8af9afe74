import type { AtomFeed } from 'feedsmith';
import { isWebAddress } from '../../../text/is-web-address.ts';
import { isPicture } from './is-picture.ts';
import { mediaImages } from './media-image.ts';
import type { WireEntry, WireFeed } from './wire-entry.ts';
import { atomProse, atomText, plainWireText } from './wire-text.ts';

/** Atom 0.3 and 1.0 (RFC 4287). */
export function atomWire(feed: AtomFeed.Feed<string>): WireFeed {
  return {
    format: 'atom',
    title: atomText(feed.title),
    language: feed.xml?.lang,
    site: alternate(feed.links),
    base: feed.xml?.base,
    entries: (feed.entries ?? []).map((entry) => atomEntry(entry, feed)),
  };
}

function atomEntry(entry: AtomFeed.Entry<string>, feed: AtomFeed.Feed<string>): WireEntry {
  const { content, links, dc, dcterms } = entry;
  const isText = content?.type === undefined || /text|html/i.test(content.type);
  return {
    guid: entry.id,
    links: [alternate(links), content?.src, isWebAddress(entry.id) ? entry.id : undefined],
    bases: [entry.xml?.base],
    title: atomText(entry.title),
    dates: [entry.published, dcterms?.issued?.[0], dc?.dates?.[0], entry.updated],
    summary: atomProse(entry.summary),
    content: isText ? atomProse(content) : undefined,
    authors: [...(entry.authors ?? []), ...(feed.authors ?? [])].map(({ name }) => plainWireText(name)),
    images: [...mediaImages(entry.media), ...enclosed(links)],
    categories: (entry.categories ?? []).map(({ label, term }) => plainWireText(label ?? term)),
    language: entry.xml?.lang ?? content?.xml?.lang,
  };
}

/** RFC 4287 §4.2.7.2: a link without `rel` is an alternate; one to a web page is preferred. */
function alternate(links: AtomFeed.Link<string>[] | undefined): string | undefined {
  const alternates = links?.filter(({ rel = 'alternate' }) => rel === 'alternate') ?? [];
  return (alternates.find(({ type = 'text/html' }) => /html/i.test(type)) ?? alternates[0])?.href;
}

function enclosed(links: AtomFeed.Link<string>[] = []): { url: string | undefined }[] {
  return links
    .filter(({ rel, type, href }) => rel?.toLowerCase() === 'enclosure' && isPicture({ url: href, type }))
    .map(({ href }) => ({ url: href }));
}
