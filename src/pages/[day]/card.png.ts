import type { APIRoute } from 'astro';
import { dayCard } from '../../cards/cards.ts';
import { drawCard } from '../../cards/draw-card.ts';
import { dayPaths } from '../../lib/day-paths.ts';
import type { DayOfNews } from '../../lib/days.ts';

/** One for each rendered day. */
export const getStaticPaths = dayPaths;

/** The picture shown with shared links to a day. */
export const GET: APIRoute<{ news: DayOfNews }> = async ({ props: { news } }) =>
  new Response(await drawCard(dayCard(news)), { headers: { 'Content-Type': 'image/png' } });
