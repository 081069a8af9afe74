import type { APIRoute } from 'astro';
import { rootOf } from '../feeds/respond.ts';
import { inEnglish } from '../interface/shown-interface.ts';
import { listSummaries } from '../lib/summaries.ts';
import { filesOfAllDays } from '../open-data/all-days.ts';
import { llmsText } from '../open-data/llms-text.ts';

/** The site in a few lines, for assistants and other programs. */
export const GET: APIRoute = async ({ url }) => {
  const root = rootOf(url);
  const withData = new Set((await filesOfAllDays(root)).map(({ day }) => day));
  const days = (await listSummaries()).filter(({ day }) => withData.has(day));
  return new Response(
    inEnglish(() => llmsText(days, root)),
    { headers: { 'Content-Type': 'text/plain; charset=utf-8' } },
  );
};
