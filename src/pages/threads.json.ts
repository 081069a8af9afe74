import type { APIRoute } from 'astro';
import { respondJson, rootOf } from '../feeds/respond.ts';
import { threadsFeed } from '../feeds/site-feeds.ts';

/** One item per event, as JSON Feed. */
export const GET: APIRoute = async ({ site }) => respondJson(await threadsFeed(rootOf(site)), rootOf(site));
