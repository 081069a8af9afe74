import { resolveLink } from '../feed/resolve-link.ts';

/** How a page names itself. */
export interface PageNames {
  /** Its own address and its canonical ones; the first is that against which others are resolved. */
  addresses: readonly [string, ...(string | undefined)[]];
  /** Its headlines. */
  titles: readonly (string | undefined | null)[];
}

/** How structured data names an article. */
export interface ArticleNames {
  addresses: readonly string[];
  headlines: readonly string[];
}

/** Fewest letters of a headline that tells one article from another. */
const SHORTEST_HEADLINE = 12;

/**
 * Whether an article of structured data is that of its page: yes by its address or its headline, no where it has the
 * address of another page; undefined where neither shows it.
 */
export function isOwnArticle(article: ArticleNames, page: PageNames): boolean | undefined {
  const [base] = page.addresses;
  const own = new Set(addressKeys(page.addresses, base));
  const stated = addressKeys(article.addresses, base);
  if (stated.some((key) => own.has(key))) return true;
  const titles = page.titles.map((title) => lettersOf(title ?? ''));
  const isTitle = (headline: string) =>
    headline.length >= SHORTEST_HEADLINE && titles.some((title) => title.startsWith(headline));
  if (article.headlines.map(lettersOf).some(isTitle)) return true;
  // Many give the address of their site where that of the article belongs.
  return stated.some((key) => key.includes('/')) ? false : undefined;
}

function addressKeys(addresses: readonly (string | undefined)[], base: string): string[] {
  return addresses.map((address) => addressKey(address, base)).filter((key) => key !== undefined);
}

/** An address without what leads to the same page: the scheme, `www.`, the fragment, a slash at the end. */
function addressKey(address: string | undefined, base: string): string | undefined {
  // A fragment alone names a part of the data, not the page.
  const resolved = address?.startsWith('#') === true ? undefined : resolveLink(address ?? '', [base]);
  if (resolved === undefined) return undefined;
  const { hostname, pathname, search } = new URL(resolved);
  return `${hostname.replace(/^www\./, '')}${pathname.replace(/\/$/, '')}${search}`;
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/&\w+;|[^\p{L}\p{N}]/gu, '');
}
