import type { APIRoute, GetStaticPaths } from 'astro';
import { respondRss, rootOf } from '../../../feeds/respond.ts';
import { countryFeed } from '../../../feeds/site-feeds.ts';
import { pathsByCountry } from '../../../lib/country-paths.ts';
import { listDays } from '../../../lib/days.ts';
import { monitoredCountries } from '../../../lib/country-news.ts';

export const getStaticPaths = (async () =>
  pathsByCountry(monitoredCountries(await listDays()))) satisfies GetStaticPaths;

/** What one country’s press reports, as RSS. */
export const GET: APIRoute<{ code: string }> = async ({ site, props: { code } }) =>
  respondRss(await countryFeed(code, rootOf(site)), rootOf(site));
