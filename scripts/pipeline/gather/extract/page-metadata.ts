import { getDomain } from 'tldts';
import type { Article } from '../../../../src/schemas/article.ts';
import { cleanText } from '../../../text/clean-text.ts';
import { cutText } from '../../../text/cut-text.ts';
import { feedDate } from '../../../text/feed-date.ts';
import { languageTag } from '../../../text/language-tag.ts';
import { resolveLink } from '../feed/resolve-link.ts';
import { htmlToText } from '../html/html-to-blocks.ts';
import type { ExtractedPage } from './extracted-page.ts';
import type { StructuredArticle } from './json-ld.ts';
import { directiveLimits } from '../opt-out/robots-directives.ts';

/** Longest title, byline, section, alternative text and credit, in UTF-16 code units. */
const MAX_LABEL_LENGTH = 300;

/** A page's metadata on its article: from structured data first, then Open Graph, then HTML. */
export function pageMetadata(
  document: Document,
  url: string,
  structured: StructuredArticle | undefined,
): Omit<ExtractedPage, 'blocks'> {
  const meta = metaOf(document);
  const dates = [
    structured?.published,
    meta('article:published_time', 'datePublished', 'date', 'dc.date', 'pubdate'),
  ];
  return {
    title:
      label(structured?.headline) ?? label(meta('og:title', 'twitter:title')) ?? label(text(document, 'h1')),
    byline: bylineOf(document, structured, meta),
    image: imageOf(url, structured, meta),
    canonicalUrl: canonicalOf(document, url, meta),
    published: [...dates, document.querySelector('time[datetime]')?.getAttribute('datetime')]
      .map((date) => feedDate(date ?? ''))
      .find(Boolean),
    language: [
      document.documentElement.getAttribute('lang'),
      structured?.language,
      meta('og:locale', 'language'),
    ]
      .map((language) => languageTag(language ?? ''))
      .find(Boolean),
    section: label(structured?.section) ?? label(meta('article:section', 'section')),
    limits: [
      ...directiveLimits(robotsDirectives(document)),
      ...(structured?.paywalled === true || meta('article:content_tier')?.toLowerCase() === 'locked'
        ? [{ shows: 'lead', rule: 'paywall' } as const]
        : []),
    ],
  };
}

type Meta = (...names: string[]) => string | undefined;

/** Reads meta elements by `property`, `name` or `itemprop`; returns the first of the names with a value. */
function metaOf(document: Document): Meta {
  const values = new Map<string, string>();
  for (const element of document.querySelectorAll('meta[content]')) {
    const content = element.getAttribute('content')?.trim() ?? '';
    for (const key of ['property', 'name', 'itemprop']) {
      const name = element.getAttribute(key)?.toLowerCase();
      if (name && content && !values.has(name)) values.set(name, content);
    }
  }
  return (...names) => names.map((name) => values.get(name.toLowerCase())).find(Boolean);
}

/** Directives of the robots meta elements addressed to all crawlers or to us, and the TDM reservation (TDMRep). */
function robotsDirectives(document: Document): string[] {
  const directives: string[] = [];
  for (const element of document.querySelectorAll('meta[name][content]')) {
    const name = element.getAttribute('name')?.toLowerCase();
    const content = element.getAttribute('content') ?? '';
    if (name === 'robots' || name === 'overview') directives.push(content);
    if (name === 'tdm-reservation' && content.trim() === '1') directives.push(name);
  }
  return directives;
}

function bylineOf(
  document: Document,
  structured: StructuredArticle | undefined,
  meta: Meta,
): string | undefined {
  const names = (structured?.authors ?? []).map(label).filter((name) => name !== undefined);
  const said = [
    names.length > 0 ? names.slice(0, 5).join(', ') : undefined,
    label(meta('author', 'article:author', 'dc.creator')),
    label(text(document, '[rel="author"], [itemprop="author"] [itemprop="name"], .byline, .author')),
  ];
  const byline = said.find((each) => each !== undefined && !/^https?:|@|\.(?:com|org|net)\b/i.test(each));
  return (
    byline &&
    cutText(byline.replace(/^(?:by|von|par|por|di|af|av|door)\s*:?\s+(?=\p{Lu})/iu, ''), MAX_LABEL_LENGTH)
  );
}

/** The page's canonical URL; one on another site is ignored, since it would attribute the article to that site. */
function canonicalOf(document: Document, url: string, meta: Meta): string | undefined {
  const link = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? meta('og:url');
  const resolved = resolveLink(link ?? '', [url]);
  if (resolved === undefined || getDomain(resolved) !== getDomain(url)) return undefined;
  // A canonical URL without a path is that of the site: a template error.
  return new URL(resolved).pathname === '/' && new URL(url).pathname !== '/' ? undefined : resolved;
}

function imageOf(url: string, structured: StructuredArticle | undefined, meta: Meta): Article['image'] {
  const address = meta('og:image', 'og:image:url', 'twitter:image') ?? structured?.image?.url;
  const resolved = resolveLink(address ?? '', [url]);
  return resolved === undefined
    ? undefined
    : {
        url: resolved,
        alt: label(meta('og:image:alt', 'twitter:image:alt')),
        credit: label(structured?.image?.credit),
      };
}

function text(document: Document, selector: string): string | undefined {
  return document.querySelector(selector)?.textContent;
}

/** Cleans a short text that may hold HTML or character references. */
function label(html: string | undefined): string | undefined {
  return cutText(cleanText(htmlToText(html ?? '')), MAX_LABEL_LENGTH) || undefined;
}
