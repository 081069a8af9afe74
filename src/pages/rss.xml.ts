import type { APIRoute } from 'astro';
import { respondRss, rootOf } from '../feeds/respond.ts';
import { digestFeed } from '../feeds/site-feeds.ts';

/** The daily digest, as RSS. */
export const GET: APIRoute = async ({ site }) => respondRss(await digestFeed(rootOf(site)), rootOf(site));
