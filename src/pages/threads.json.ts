import type { APIRoute } from 'astro';
import { respondJson, rootOf } from '../feeds/respond.ts';
import { threadsFeed } from '../feeds/site-feeds.ts';

/** Every event once, as JSON Feed. */
export const GET: APIRoute = async ({ site }) => respondJson(await threadsFeed(rootOf(site)), rootOf(site));
