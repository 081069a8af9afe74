import type { APIRoute } from 'astro';
import { respondJson, rootOf } from '../feeds/respond.ts';
import { storiesFeed } from '../feeds/site-feeds.ts';

/** The latest stories, as JSON Feed. */
export const GET: APIRoute = async ({ url }) => respondJson(await storiesFeed(rootOf(url)), rootOf(url));
