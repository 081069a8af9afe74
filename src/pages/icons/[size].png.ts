import type { APIRoute, GetStaticPaths } from 'astro';
import icon from '../../assets/icon.svg?raw';
import { drawPng } from '../../cards/draw-png.ts';

/** Sizes of the icons in the manifest, in pixels. */
const SIZES = ['192', '512'];

export const getStaticPaths = (() => SIZES.map((size) => ({ params: { size } }))) satisfies GetStaticPaths;

/** The site's mark as an app's icon: on the paper colour, with a margin in case a phone crops it to a circle. */
export const GET: APIRoute<Record<string, never>, { size: string }> = async ({ params: { size } }) => {
  const mark = icon.replace('<svg ', '<svg x="6" y="6" width="36" height="36" ');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48" width="${size}" height="${size}"><rect width="48" height="48" fill="#fbf9f5"/>${mark}</svg>`;
  return new Response(await drawPng(svg), { headers: { 'Content-Type': 'image/png' } });
};
