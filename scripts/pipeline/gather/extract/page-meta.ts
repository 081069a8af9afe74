import { headerDirectives, isAddressed } from '../opt-out/robots-directives.ts';

/** What the meta elements of a page say. */
export interface Meta {
  /** The content of the first of these names (`property`, `name` or `itemprop`) that has one. */
  of(...names: string[]): string | undefined;
  /** Directives of the robots elements addressed to all crawlers or to us, and the reservation of text mining (TDMRep). */
  directives: string[];
  /** The language that the page gives in the place of a header, if it is one alone (HTML Standard §4.2.5.3). */
  contentLanguage?: string | undefined;
  /** The address of the policy that the reservation names, as it is written. */
  policy?: string | undefined;
}

/** The attributes that name a meta element (HTML Standard §4.2.5; https://ogp.me; schema.org microdata). */
const NAMES = ['property', 'name', 'itemprop'];

/** Reads the meta elements of a page. */
export function readMeta(document: Document): Meta {
  const values = new Map<string, string>();
  const directives: string[] = [];
  let policy: string | undefined;
  let contentLanguage: string | undefined;
  for (const element of document.getElementsByTagName('meta')) {
    const content = element.getAttribute('content')?.trim();
    if (content === undefined) continue;
    // An element may stand for a header, although no list of the HTML Standard has this one.
    const header = element.getAttribute('http-equiv')?.trim().toLowerCase();
    if (header === 'x-robots-tag') directives.push(...headerDirectives(content));
    if (header === 'content-language' && !content.includes(',')) contentLanguage ??= content;
    for (const key of NAMES) {
      const name = element.getAttribute(key)?.trim().toLowerCase();
      if (name && content && !values.has(name)) values.set(name, content);
      if (key !== 'name') continue;
      if (name === 'tdm-policy') policy ??= content;
      if (name !== undefined && isAddressed(name)) directives.push(content);
      if (name === 'tdm-reservation' && content === '1') directives.push(name);
    }
  }
  return {
    of: (...names) => names.map((name) => values.get(name.toLowerCase())).find(Boolean),
    directives,
    policy,
    contentLanguage,
  };
}
