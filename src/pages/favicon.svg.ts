import type { APIRoute } from 'astro';
import icon from '../assets/icon.svg?raw';

/** The site's mark, for the tabs of a browser. */
export const GET: APIRoute = () => new Response(icon, { headers: { 'Content-Type': 'image/svg+xml' } });
