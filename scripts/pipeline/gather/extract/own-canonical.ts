import { getDomain } from 'tldts';

/**
 * The canonical URL that a page names (RFC 6596), in itself or in its header; undefined for one on another site, since
 * it would attribute the article to that site, and for one without a path, which is a template's error.
 * @param named an absolute address
 * @param url the page's own
 */
export function ownCanonical(named: string | undefined, url: string): string | undefined {
  if (named === undefined || getDomain(named) !== getDomain(url)) return undefined;
  return new URL(named).pathname === '/' && new URL(url).pathname !== '/' ? undefined : named;
}
