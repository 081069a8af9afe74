import type { APIRoute } from 'astro';
import { rootOf } from '../feeds/respond.ts';
import { publication } from '../lib/publication.ts';

/** The crawlers of search engines, by the names to which they answer. */
const SEARCH_ENGINES = ['Googlebot', 'Bingbot', 'DuckDuckBot', 'YandexBot', 'Baiduspider', 'Applebot'];

/**
 * Allows crawling of everything (RFC 9309) and names the sitemap. Search engines are kept from the Markdown twins, which
 * would be found beside the pages that they repeat.
 */
export const GET: APIRoute = ({ url }) => new Response(robotsText(rootOf(url), publication().robots));

/**
 * The text of robots.txt. A crawler that the publisher names is left to them: of two rules for it the one that allows more
 * would count (RFC 9309, 2.2.2).
 * @param root the address of the site, with a slash at the end
 * @param own lines that the publisher adds
 */
export function robotsText(root: string, own?: string): string {
  const lines = own?.split('\n').map((line) => line.trim()) ?? [];
  const named = new Set(lines.map((line) => /^user-agent:\s*(\S+)/i.exec(line)?.[1]?.toLowerCase()));
  const engines = named.has('*') ? [] : SEARCH_ENGINES.filter((name) => !named.has(name.toLowerCase()));
  return [
    ...(named.has('*') ? [] : ['User-agent: *', 'Allow: /', '']),
    ...engines.map((name) => `User-agent: ${name}`),
    ...(engines.length > 0 ? ['Allow: /', 'Disallow: /*/index.md$', ''] : []),
    ...(lines.length > 0 ? [...lines, ''] : []),
    `Sitemap: ${new URL('sitemap-index.xml', root).href}`,
    '',
  ].join('\n');
}
