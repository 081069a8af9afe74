import type { Article } from '../../../../src/schemas/article.ts';
import type { TextLimit } from '../../../../src/schemas/text-limit.ts';
import { cleanText } from '../../../text/clean-text.ts';
import { cutText } from '../../../text/cut-text.ts';
import { languageTag } from '../../../text/language-tag.ts';
import { pictureAddress } from '../feed/picture-address.ts';
import { resolveLink } from '../feed/resolve-link.ts';
import { htmlToText } from '../html/html-to-blocks.ts';
import { directiveLimits, previewOf } from '../opt-out/robots-directives.ts';
import { rslLimit } from '../opt-out/rsl-licence.ts';
import type { ExtractedPage } from './extracted-page.ts';
import type { StructuredArticle } from './json-ld.ts';
import { ownCanonical } from './own-canonical.ts';
import { pageDates } from './page-dates.ts';
import { pageBase } from './page-document.ts';
import type { Meta } from './page-meta.ts';

/** Longest title, byline, section, alternative text and credit, in UTF-16 code units. */
const MAX_LABEL_LENGTH = 300;

/** Meta elements that name an article's picture, the first first (https://ogp.me; X's cards). */
const PICTURE_NAMES = [
  'og:image',
  'og:image:url',
  'og:image:secure_url',
  'twitter:image',
  'twitter:image:src',
  'parsely-image-url',
  'sailthru.image.full',
  'image',
];

/** Elements that name it too: what the first social networks read, and schema.org's microdata. */
const LINKED_PICTURES = 'link[rel~="image_src" i], link[itemprop~="image"], img[itemprop~="image"]';

/** A page's metadata on its article: from structured data first, then Open Graph, then HTML. */
export function pageMetadata(
  document: Document,
  url: string,
  meta: Meta,
  structured: StructuredArticle | undefined,
): Omit<ExtractedPage, 'blocks' | 'shortfall'> {
  return {
    title:
      label(structured?.headline) ??
      label(meta.of('og:title', 'twitter:title')) ??
      label(text(document, 'h1')),
    byline: bylineOf(document, structured, meta),
    image: imageOf(document, pageBase(document, url), structured, meta),
    canonicalUrl: canonicalOf(document, url, meta),
    dates: pageDates(document, structured),
    language: [
      document.documentElement.getAttribute('lang'),
      document.documentElement.getAttribute('xml:lang'),
      structured?.language,
      meta.contentLanguage,
      meta.of('og:locale', 'language'),
    ]
      .map((language) => languageTag(language ?? ''))
      .find(Boolean),
    section: label(structured?.section) ?? label(meta.of('article:section', 'section')),
    preview: previewOf(meta.directives),
    policy: meta.policy === undefined ? undefined : resolveLink(meta.policy, [pageBase(document, url)]),
    ...licencesOf(document, url),
    limits: [
      ...directiveLimits(meta.directives),
      ...embeddedLimits(document, url),
      ...(structured?.paywalled === true || meta.of('article:content_tier')?.toLowerCase() === 'locked'
        ? [{ shows: 'lead', rule: 'paywall' } as const]
        : []),
    ],
  };
}

/** The media type of an RSL licence (RSL 1.0, licences of web pages). */
const LICENCE = 'application/rsl+xml';

const isLicence = (element: Element): boolean =>
  element.getAttribute('type')?.trim().toLowerCase() === LICENCE;

/** The licences that a page links to. */
function licencesOf(document: Document, url: string): Pick<ExtractedPage, 'licences'> {
  const links = [...document.querySelectorAll('link[rel~="license" i]')].filter(isLicence);
  const base = pageBase(document, url);
  const licences = links.flatMap((link) => resolveLink(link.getAttribute('href') ?? '', [base]) ?? []);
  return licences.length === 0 ? {} : { licences };
}

/** The limits of the licences that a page holds. */
function embeddedLimits(document: Document, url: string): TextLimit[] {
  const scripts = [...document.getElementsByTagName('script')].filter(isLicence);
  return scripts.flatMap(({ textContent }) => rslLimit(textContent, new URL(url)) ?? []);
}

function bylineOf(
  document: Document,
  structured: StructuredArticle | undefined,
  meta: Meta,
): string | undefined {
  const names = (structured?.authors ?? []).map(label).filter((name) => name !== undefined);
  const said = [
    names.length > 0 ? names.slice(0, 5).join(', ') : undefined,
    label(meta.of('author', 'article:author', 'dc.creator')),
  ];
  const shown = () =>
    label(text(document, '[rel="author"], [itemprop="author"] [itemprop="name"], .byline, .author'));
  const byline = said.find(isName) ?? [shown()].find(isName);
  return (
    byline &&
    cutText(byline.replace(/^(?:by|von|par|por|di|af|av|door)\s*:?\s+(?=\p{Lu})/iu, ''), MAX_LABEL_LENGTH)
  );
}

function isName(text: string | undefined): text is string {
  return text !== undefined && !/^https?:|@|\.(?:com|org|net)\b/i.test(text);
}

function canonicalOf(document: Document, url: string, meta: Meta): string | undefined {
  const link = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? meta.of('og:url');
  return ownCanonical(resolveLink(link ?? '', [pageBase(document, url)]), url);
}

function imageOf(
  document: Document,
  base: string,
  structured: StructuredArticle | undefined,
  meta: Meta,
): Article['image'] {
  const named = PICTURE_NAMES.map((name) => meta.of(name));
  // One that is no picture, such as a `data:` placeholder or a logo, leaves the next.
  const resolved = [...named, structured?.image?.url, ...linkedPictures(document)]
    .map((address) => pictureAddress(address, [base]))
    .find((address) => address !== undefined);
  return resolved === undefined
    ? undefined
    : {
        url: resolved,
        alt: label(meta.of('og:image:alt', 'twitter:image:alt')),
        credit: label(structured?.image?.credit),
      };
}

function linkedPictures(document: Document): (string | undefined)[] {
  return [...document.querySelectorAll(LINKED_PICTURES)].map(
    (element) => element.getAttribute('href') ?? element.getAttribute('src') ?? undefined,
  );
}

function text(document: Document, selector: string): string | undefined {
  return document.querySelector(selector)?.textContent;
}

/** Cleans a short text that may hold HTML or character references. */
function label(html: string | undefined): string | undefined {
  return cutText(cleanText(htmlToText(html ?? '')), MAX_LABEL_LENGTH) || undefined;
}
