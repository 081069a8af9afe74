import type { APIRoute } from 'astro';
import { rootOf } from '../feeds/respond.ts';

/** Everything may be read (RFC 9309); the sitemap is named for those who look for it here. */
export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${new URL('sitemap-index.xml', rootOf(site)).href}\n`);
