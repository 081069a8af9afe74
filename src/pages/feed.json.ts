import type { APIRoute } from 'astro';
import { respondJson, rootOf } from '../feeds/respond.ts';
import { digestFeed } from '../feeds/site-feeds.ts';

/** The daily digest, as JSON Feed. */
export const GET: APIRoute = async ({ url }) => respondJson(await digestFeed(rootOf(url)), rootOf(url));
