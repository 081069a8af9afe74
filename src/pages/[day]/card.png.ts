import type { APIRoute, GetStaticPaths } from 'astro';
import { dayCard } from '../../cards/cards.ts';
import { drawCard } from '../../cards/draw-card.ts';
import { renderedDays, type DayOfNews } from '../../lib/days.ts';

export const getStaticPaths = (async () =>
  (await renderedDays()).map((news) => ({
    params: { day: news.day },
    props: { news },
  }))) satisfies GetStaticPaths;

/** The picture shown with shared links to a day. */
export const GET: APIRoute<{ news: DayOfNews }> = async ({ props: { news } }) =>
  new Response(await drawCard(dayCard(news)), { headers: { 'Content-Type': 'image/png' } });
