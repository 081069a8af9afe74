import type { APIRoute, GetStaticPaths } from 'astro';
import { renderedDays, type DayOfNews } from '../../lib/days.ts';
import { summaryOf } from '../../lib/day-summary.ts';

export const getStaticPaths = (async () =>
  (await renderedDays()).map((news) => ({
    params: { day: news.day },
    props: { news },
  }))) satisfies GetStaticPaths;

/** What later builds need to list the day. */
export const GET: APIRoute<{ news: DayOfNews }> = ({ props: { news } }) => Response.json(summaryOf(news));
