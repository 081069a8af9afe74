import type { APIRoute } from 'astro';
import { sitePath } from '../lib/urls.ts';

/** The web app manifest (W3C), which makes the site installable. */
export const GET: APIRoute = () => {
  const icon = (size: string) => ({
    src: sitePath(`icons/${size}.png`),
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose: 'any maskable',
  });
  const manifest = {
    name: 'Overview: the world’s news, as each country’s own press reports it',
    short_name: 'Overview',
    description: 'The daily digest of the world’s news.',
    lang: 'en',
    start_url: sitePath(''),
    scope: sitePath(''),
    display: 'standalone',
    background_color: '#fbf9f5',
    theme_color: '#fbf9f5',
    icons: [icon('192'), icon('512')],
  };
  return new Response(JSON.stringify(manifest), { headers: { 'Content-Type': 'application/manifest+json' } });
};
