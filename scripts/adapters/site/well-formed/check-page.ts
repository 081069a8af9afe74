import { DATA_LICENCES } from '../../../../src/schemas/data-licence.ts';
import type { SiteSettings } from '../../../../src/schemas/public-form.ts';
import type { Why } from '../../../pipeline/outcome/failure.ts';
import { siteRoot } from '../site-root.ts';
import { htmlFailure } from './html-failure.ts';
import { type PageLinks, linkFailure } from './page-links.ts';
import { writtenAddress, type PutIn } from './put-in.ts';

/** What the pages of a site are held against. */
export interface ExpectedSite {
  /** What was put into the pages, by day. */
  days: ReadonlyMap<string, PutIn>;
  /** The days whose pages are among the files, all of them. */
  made: readonly string[];
  settings: SiteSettings;
}

/** Says what is wrong with a page; undefined for a good one. */
export type PageCheck = (file: string, html: string) => Why | undefined;

/**
 * A check of pages: each is one document, links to nothing that the data of its day, or of any day where it is of none, does
 * not have, and holds the articles that were put in.
 * @param files the files of the site, relative to its root
 */
export function pageCheck({ days, made, settings }: ExpectedSite, files: ReadonlySet<string>): PageCheck {
  const root = siteRoot(settings);
  const base = new URL(root).pathname;
  const isPublishers = publishersAddresses(settings);
  const all = new Set([...days.values()].flatMap(({ addresses }) => [...addresses]));
  const isThere = (path: string): boolean =>
    !made.some((day) => path.startsWith(`${day}/`)) || files.has(fileOf(path));
  return (file, html) => {
    const [day = '', ...rest] = file.split('/');
    const putIn = days.get(day);
    const known = putIn?.addresses ?? all;
    const isKnown = (address: string): boolean => known.has(address);
    const linked: PageLinks = { own: new Set(), others: new Set() };
    let failure: Why | undefined;
    const links = {
      page: new URL(file.replace(/index\.html$/, ''), root).href,
      root,
      base,
      isThere,
      isKnown,
      isPublishers,
    };
    const malformed = htmlFailure(html, (tag) => {
      failure ??= linkFailure(tag, links, linked);
    });
    return malformed ?? failure ?? (putIn && itemsFailure(putIn, day, rest, linked));
  };
}

const fileOf = (path: string): string => path.replace(/\/$/, '/index.html');

/** Which addresses a publisher chose, or a licence of data has. */
function publishersAddresses({ snapshots, publication }: SiteSettings): (address: string) => boolean {
  const { corrections = '' } = publication ?? {};
  const fixed = new Set(
    [...Object.values(DATA_LICENCES), corrections, `mailto:${corrections}`].map(writtenAddress),
  );
  const folder = snapshots?.replace(/\/?$/, '/');
  return (address) => fixed.has(address) || (folder !== undefined && address.startsWith(folder));
}

/** How the articles that a page of a day links to differ from those that were put in. */
function itemsFailure(
  putIn: PutIn,
  day: string,
  rest: readonly string[],
  linked: PageLinks,
): Why | undefined {
  const [first = '', second = '', third] = rest;
  const story = second === 'index.html' ? putIn.stories.get(first) : undefined;
  if (story) {
    const shown = [...linked.own].flatMap((path) => articleAt(path, day) ?? []);
    const missing = [...story].find((slug) => !shown.includes(slug));
    if (missing !== undefined) return { reason: `it does not have the article ${missing} of its story` };
    if (shown.length !== story.size)
      return { reason: `it has ${shown.length} articles where ${story.size} were put in` };
  }
  const article = first === 'articles' && third === 'index.html' ? putIn.articles.get(second) : undefined;
  return article === undefined || linked.others.has(article)
    ? undefined
    : { reason: 'it does not lead to the article at its source' };
}

/** The slug of the article of a day whose page has a path. */
function articleAt(path: string, day: string): string | undefined {
  const [first, second, slug, ...more] = path.split('/');
  return first === day && second === 'articles' && more.join('/') === '' ? slug : undefined;
}
