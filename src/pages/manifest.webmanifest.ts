import type { APIRoute } from 'astro';
import { interfaceLanguage } from '../interface/language.ts';
import { publication } from '../lib/publication.ts';
import { sitePath } from '../lib/urls.ts';
import { TOKENS, type Tokens } from '../styles/tokens.ts';

/** The web app manifest (W3C), which makes the site installable, in the light colours of the tokens. */
export function manifestOf({ paper }: Tokens) {
  const { title, tagline, description } = publication();
  const icon = (size: string) => ({
    src: sitePath(`icons/${size}.png`),
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose: 'any maskable',
  });
  return {
    name: `${title}: ${tagline}`,
    short_name: title,
    description,
    lang: interfaceLanguage(),
    start_url: sitePath(''),
    scope: sitePath(''),
    display: 'standalone',
    background_color: paper.light,
    theme_color: paper.light,
    icons: [icon('192'), icon('512')],
  };
}

/** The manifest of this site. */
export const GET: APIRoute = () =>
  new Response(JSON.stringify(manifestOf(TOKENS)), {
    headers: { 'Content-Type': 'application/manifest+json' },
  });
