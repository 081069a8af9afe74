import type { APIRoute } from 'astro';
import { rootOf } from '../feeds/respond.ts';

/** The crawlers of search engines, by the names to which they answer. */
const SEARCH_ENGINES = ['Googlebot', 'Bingbot', 'DuckDuckBot', 'YandexBot', 'Baiduspider', 'Applebot'];

/**
 * Allows crawling of everything (RFC 9309) and names the sitemap. Search engines are kept from the Markdown twins, which
 * would be found beside the pages that they repeat.
 */
export const GET: APIRoute = ({ url }) =>
  new Response(
    [
      'User-agent: *',
      'Allow: /',
      '',
      ...SEARCH_ENGINES.map((name) => `User-agent: ${name}`),
      'Allow: /',
      'Disallow: /*/index.md$',
      '',
      `Sitemap: ${new URL('sitemap-index.xml', rootOf(url)).href}`,
      '',
    ].join('\n'),
  );
