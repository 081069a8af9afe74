import type { APIRoute, GetStaticPaths } from 'astro';
import { respondRss, rootOf } from '../../../feeds/respond.ts';
import { countryFeed } from '../../../feeds/site-feeds.ts';
import { pathsByCountry } from '../../../lib/country-paths.ts';
import { monitoredCountries } from '../../../lib/day-summary.ts';
import { listSummaries } from '../../../lib/summaries.ts';

/** One for each country whose press was read on any day. */
export const getStaticPaths = (async () =>
  pathsByCountry(monitoredCountries(await listSummaries()))) satisfies GetStaticPaths;

/** What one country’s press reports, as RSS. */
export const GET: APIRoute<{ code: string }> = async ({ url, props: { code } }) =>
  respondRss(await countryFeed(code, rootOf(url)), rootOf(url));
