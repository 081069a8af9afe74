import type { APIRoute } from 'astro';
import { respondRss, rootOf } from '../feeds/respond.ts';
import { storiesFeed } from '../feeds/site-feeds.ts';

/** The latest stories, as RSS. */
export const GET: APIRoute = async ({ url }) => respondRss(await storiesFeed(rootOf(url)), rootOf(url));
