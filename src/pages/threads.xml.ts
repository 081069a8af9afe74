import type { APIRoute } from 'astro';
import { respondRss, rootOf } from '../feeds/respond.ts';
import { threadsFeed } from '../feeds/site-feeds.ts';

/** One item per event, as RSS. */
export const GET: APIRoute = async ({ url }) => respondRss(await threadsFeed(rootOf(url)), rootOf(url));
