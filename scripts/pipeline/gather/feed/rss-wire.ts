import type { RdfFeed, RssFeed } from 'feedsmith';
import { isWebAddress } from '../../../text/is-web-address.ts';
import { isPicture } from './is-picture.ts';
import { mediaImages } from './media-image.ts';
import type { WireEntry, WireFeed } from './wire-entry.ts';
import { either } from './wire-text.ts';

/** RSS 0.91 to 0.94 and 2.0 (the RSS Board's specification 2.0.11). */
export function rssWire(feed: RssFeed.Feed<string>): WireFeed {
  return {
    format: 'rss',
    title: either(feed.title),
    language: feed.language ?? feed.dc?.languages?.[0] ?? feed.xml?.lang,
    site: feed.link,
    base: feed.xml?.base,
    entries: (feed.items ?? []).map(rssEntry),
  };
}

function rssEntry(item: RssFeed.Item<string>): WireEntry {
  const { guid, dc, dcterms, media, atom } = item;
  const permanent = guid?.isPermaLink === false ? undefined : guid?.value;
  return {
    guid: guid?.value,
    // A guid is a permanent link unless it says otherwise; many that do not say so are not even addresses.
    links: [
      item.link,
      alternateOf(atom?.links),
      permanent?.startsWith('/') || isWebAddress(permanent) ? permanent : undefined,
    ],
    bases: [item.xml?.base],
    title: either(item.title ?? media?.title?.value ?? dc?.titles?.[0]),
    dates: [
      item.pubDate,
      dc?.dates?.[0],
      dcterms?.issued?.[0],
      dcterms?.created?.[0],
      atom?.published,
      atom?.updated,
      dcterms?.modified?.[0],
    ],
    summary: either(item.description ?? dc?.descriptions?.[0]),
    content: either(item.content?.encoded),
    authors: [...(dc?.creators ?? []), ...(item.authors ?? []).map(({ name }) => name)].map(either),
    images: [
      ...mediaImages(media),
      ...(item.enclosures ?? []).filter(isPicture).map(({ url }) => ({ url })),
      { url: item.itunes?.image },
    ],
    categories: [...(item.categories ?? []).map(({ name }) => name), ...(dc?.subjects ?? [])].map(either),
    language: dc?.languages?.[0] ?? item.xml?.lang,
  };
}

/** RSS 0.90 and 1.0, which are RDF (RDF Site Summary 1.0). */
export function rdfWire(feed: RdfFeed.Feed<string>): WireFeed {
  return {
    format: 'rdf',
    title: either(feed.title),
    language: feed.dc?.languages?.[0] ?? feed.xml?.lang,
    site: feed.link,
    base: feed.xml?.base,
    entries: (feed.items ?? []).map(rdfEntry),
  };
}

function rdfEntry(item: RdfFeed.Item<string>): WireEntry {
  const { dc, dcterms, rdf } = item;
  return {
    guid: rdf?.about,
    links: [item.link, isWebAddress(rdf?.about) ? rdf.about : undefined],
    bases: [item.xml?.base],
    title: either(item.title ?? dc?.titles?.[0]),
    dates: [dc?.dates?.[0], dcterms?.issued?.[0], dcterms?.created?.[0]],
    summary: either(item.description ?? dc?.descriptions?.[0]),
    content: either(item.content?.encoded),
    authors: (dc?.creators ?? []).map(either),
    images: mediaImages(item.media),
    categories: (dc?.subjects ?? []).map(either),
    language: dc?.languages?.[0] ?? item.xml?.lang,
  };
}

function alternateOf(links: { href?: string; rel?: string }[] | undefined): string | undefined {
  return links?.find(({ rel = 'alternate' }) => rel === 'alternate')?.href;
}
