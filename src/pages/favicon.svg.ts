import type { APIRoute } from 'astro';
import { look } from '../lib/look.ts';
import { siteIcon } from '../lib/site-icon.ts';
import { TOKENS } from '../styles/tokens.ts';

/** The site's mark, for the tabs of a browser. */
export const GET: APIRoute = () =>
  new Response(siteIcon(TOKENS, look().icon), { headers: { 'Content-Type': 'image/svg+xml' } });
