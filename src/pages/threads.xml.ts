import type { APIRoute } from 'astro';
import { respondRss, rootOf } from '../feeds/respond.ts';
import { threadsFeed } from '../feeds/site-feeds.ts';

/** One item per event, as RSS. */
export const GET: APIRoute = async ({ site }) => respondRss(await threadsFeed(rootOf(site)), rootOf(site));
