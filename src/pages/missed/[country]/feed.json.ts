import type { APIRoute, GetStaticPaths } from 'astro';
import { respondJson, rootOf } from '../../../feeds/respond.ts';
import { missedFeed } from '../../../feeds/site-feeds.ts';
import { pathsByCountry } from '../../../lib/country-paths.ts';
import { countriesWithMissed } from '../../../lib/day-summary.ts';
import { listSummaries } from '../../../lib/summaries.ts';

/** One for each country in whose headlines a story was not found on any day. */
export const getStaticPaths = (async () =>
  pathsByCountry(countriesWithMissed(await listSummaries()))) satisfies GetStaticPaths;

/** What was not found in one country’s headlines, as JSON Feed. */
export const GET: APIRoute<{ code: string }> = async ({ url, props: { code } }) =>
  respondJson(await missedFeed(code, rootOf(url)), rootOf(url));
