import type { APIRoute, GetStaticPaths } from 'astro';
import { drawPng } from '../../cards/draw-png.ts';
import { drawnOnce } from '../../lib/kept-drawings.ts';
import { look } from '../../lib/look.ts';
import { appIcon } from '../../lib/site-icon.ts';
import { TOKENS } from '../../styles/tokens.ts';

/** Sizes of the icons in the manifest, in pixels. */
const SIZES = ['192', '512'];

/** One for each size. */
export const getStaticPaths = (() => SIZES.map((size) => ({ params: { size } }))) satisfies GetStaticPaths;

/** The site's mark as an app's icon. */
export const GET: APIRoute<Record<string, never>, { size: string }> = async ({ params: { size } }) => {
  const svg = appIcon(TOKENS, size, look().icon);
  return new Response(await drawnOnce(['icon', svg], () => drawPng(svg)), {
    headers: { 'Content-Type': 'image/png' },
  });
};
