import { pageBase, pageDocument } from '../extract/page-document.ts';
import { pageFailure } from '../extract/page-failure.ts';
import { resolveLink } from '../feed/resolve-link.ts';
import { headerLinks } from '../link-header.ts';

/** Media types by which a page announces its feeds (RSS Advisory Board, RSS Autodiscovery; JSON Feed 1.1). */
const FEED_TYPES = /^application\/(?:rss\+xml|atom\+xml|rdf\+xml|feed\+json|json)$/i;

/** Patterns of feed addresses. */
const FEED_ADDRESS = /(?:^|[/.?=_-])(?:feeds?|rss\d?|atom|rdf)(?:$|[/.?&_-])|\.(?:rss|atom|rdf)$/i;

/** Comment feeds, which are not wanted. */
const COMMENTS = /comment|kommentar|comentario/i;

/** Default feed paths of publishing systems, for pages that announce none. */
const GUESSES = ['/feed/', '/rss', '/rss.xml', '/feed.xml', '/atom.xml', '/index.xml', '/feed.json'];

/** Maximum number of addresses to try. */
const MAX_FEED_ADDRESSES = 12;

/**
 * Lists addresses that may be feeds of a page, the likeliest first: those it announces, in itself or in the `Link`
 * header of its answer (RFC 8288), those it links to, then the usual paths. Comment feeds come last in each group.
 * @param url the address that answered
 * @param header the `Link` header
 */
export function findFeeds(html: string, url: string, header?: string): string[] {
  const guesses = GUESSES.map((path) => new URL(path, url).href);
  const inHeader = headerLinks(header, url)
    .filter(({ rels, type }) => isFeedLink(rels, type))
    .map((link) => ({ href: link.url, words: link.title }));
  const { announced, linked, base } = pageFailure(html) ? NOTHING : linksOf(html, url);
  const found = [...commentsLast([...announced, ...inHeader]), ...commentsLast(linked)].map(({ href }) =>
    resolveLink(href ?? '', [base ?? url]),
  );
  return [...new Set([...found, ...guesses])]
    .filter((address) => address !== undefined)
    .slice(0, MAX_FEED_ADDRESSES);
}

interface PageLink {
  href: string | null;
  words: string;
}

interface PageLinks {
  announced: readonly PageLink[];
  linked: readonly PageLink[];
  /** What relative ones are relative to. */
  base?: string;
}

/** The links of a page that is too expensive to read. */
const NOTHING: PageLinks = { announced: [], linked: [] };

function linksOf(html: string, url: string): PageLinks {
  const document = pageDocument(html, url);
  const announced = [...document.querySelectorAll('link[href]')]
    .filter((link) => {
      const rels = (link.getAttribute('rel') ?? '').toLowerCase().split(/\s+/);
      return isFeedLink(rels, link.getAttribute('type') ?? '');
    })
    .map((link) => ({ href: link.getAttribute('href'), words: link.getAttribute('title') ?? '' }));
  const linked = [...document.querySelectorAll('a[href]')]
    .map((link) => ({ href: link.getAttribute('href'), words: link.textContent }))
    .filter(({ href, words }) => FEED_ADDRESS.test(href ?? '') || /^\s*(?:rss|atom)\b/i.test(words));
  return { announced, linked, base: pageBase(document, url) };
}

function isFeedLink(rels: readonly string[], type: string): boolean {
  // A media type may have parameters: `application/rss+xml; charset=utf-8`.
  const bare = type.replace(/;.*$/s, '').trim();
  return rels.includes('feed') || (rels.includes('alternate') && FEED_TYPES.test(bare));
}

function commentsLast(links: readonly PageLink[]): PageLink[] {
  const isOfComments = ({ href, words }: PageLink) => COMMENTS.test(`${href ?? ''} ${words}`);
  return [...links.filter((link) => !isOfComments(link)), ...links.filter(isOfComments)];
}
