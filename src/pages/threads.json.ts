import type { APIRoute } from 'astro';
import { respondJson, rootOf } from '../feeds/respond.ts';
import { threadsFeed } from '../feeds/site-feeds.ts';

/** One item per event, as JSON Feed. */
export const GET: APIRoute = async ({ url }) => respondJson(await threadsFeed(rootOf(url)), rootOf(url));
