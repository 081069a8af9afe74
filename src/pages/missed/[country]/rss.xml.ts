import type { APIRoute, GetStaticPaths } from 'astro';
import { respondRss, rootOf } from '../../../feeds/respond.ts';
import { missedFeed } from '../../../feeds/site-feeds.ts';
import { pathsByCountry } from '../../../lib/country-paths.ts';
import { countriesWithMissed } from '../../../lib/day-summary.ts';
import { listSummaries } from '../../../lib/summaries.ts';

/** One for each country in whose headlines a story was not found on any day. */
export const getStaticPaths = (async () =>
  pathsByCountry(countriesWithMissed(await listSummaries()))) satisfies GetStaticPaths;

/** What was not found in one country’s headlines, as RSS. */
export const GET: APIRoute<{ code: string }> = async ({ url, props: { code } }) =>
  respondRss(await missedFeed(code, rootOf(url)), rootOf(url));
