import type { APIRoute } from 'astro';
import { rootOf } from '../feeds/respond.ts';

/** Allows crawling of everything (RFC 9309) and names the sitemap. */
export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${new URL('sitemap-index.xml', rootOf(site)).href}\n`);
