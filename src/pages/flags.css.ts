import type { APIRoute } from 'astro';
import { flagSheet } from '../flags/flag-sheet.ts';
import { flagSheetPath } from '../lib/urls.ts';

/** The places of the flags on their sheet. */
export const GET: APIRoute = async () => {
  const { css, version } = await flagSheet();
  return new Response(css(flagSheetPath(version)), { headers: { 'Content-Type': 'text/css' } });
};
