import type { APIRoute } from 'astro';
import { respondRss, rootOf } from '../feeds/respond.ts';
import { digestFeed } from '../feeds/site-feeds.ts';

/** The daily digest, as RSS. */
export const GET: APIRoute = async ({ url }) => respondRss(await digestFeed(rootOf(url)), rootOf(url));
