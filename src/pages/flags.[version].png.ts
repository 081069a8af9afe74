import type { APIRoute, GetStaticPaths } from 'astro';
import { flagSheet } from '../flags/flag-sheet.ts';

/** One, named after the version of the drawing. */
export const getStaticPaths = (async () => [
  { params: { version: (await flagSheet()).version } },
]) satisfies GetStaticPaths;

/** The flags of all countries, side by side. */
export const GET: APIRoute = async () =>
  new Response((await flagSheet()).png, { headers: { 'Content-Type': 'image/png' } });
