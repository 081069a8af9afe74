import type { PageDates } from './extracted-page.ts';
import type { StructuredArticle } from './json-ld.ts';

/** Names of meta elements that give the article's date (Open Graph, schema.org, Parse.ly, Sailthru, Dublin Core). */
const STATED = [
  'article:published_time',
  'datePublished',
  'og:published_time',
  'article:published',
  'parsely-pub-date',
  'sailthru.date',
  'dcterms.issued',
  'dc.date.issued',
];

/** Names of those that give some date of the page. */
const SHOWN = [
  'date',
  'dc.date',
  'dcterms.date',
  'dcterms.created',
  'pubdate',
  'publish-date',
  'publishdate',
];

/** Longest date that is passed on, in UTF-16 code units, and the most of each kind. */
const MAX_DATE_LENGTH = 100;
const MAX_DATES_OF_KIND = 5;

/** Collects the dates of a page: of structured data first, then of meta elements, then of elements that show a time. */
export function pageDates(document: Document, structured: StructuredArticle | undefined): PageDates {
  const metas = [...document.querySelectorAll('meta[content]')];
  const named = (names: readonly string[]) =>
    names.flatMap((name) => metas.filter((meta) => isNamed(meta, name)));
  const marked = [...document.querySelectorAll('[itemprop="datePublished"]:not(meta)')];
  const times = [...document.querySelectorAll('time')].filter((time) => !marked.includes(time));
  return {
    stated: usable([...(structured?.published ?? []), ...[...named(STATED), ...marked].map(dateIn)]),
    shown: usable([...named(SHOWN), ...times].map(dateIn)),
  };
}

function isNamed(meta: Element, name: string): boolean {
  return ['property', 'name', 'itemprop'].some(
    (key) => meta.getAttribute(key)?.toLowerCase() === name.toLowerCase(),
  );
}

function dateIn(element: Element): string {
  return element.getAttribute('content') ?? element.getAttribute('datetime') ?? element.textContent;
}

function usable(dates: readonly string[]): string[] {
  const trimmed = dates.map((date) => date.trim());
  return [...new Set(trimmed)]
    .filter((date) => date !== '' && date.length <= MAX_DATE_LENGTH)
    .slice(0, MAX_DATES_OF_KIND);
}
