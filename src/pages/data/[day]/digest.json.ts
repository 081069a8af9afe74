import type { APIRoute, GetStaticPaths } from 'astro';
import { renderedDays, type DayOfNews } from '../../../lib/days.ts';
import { respondDataFile } from '../../../open-data/respond.ts';

export const getStaticPaths = (async () =>
  (await renderedDays()).map((news) => ({
    params: { day: news.day },
    props: { news },
  }))) satisfies GetStaticPaths;

/** A day in numbers, its sources, and a line for each of its stories. */
export const GET: APIRoute<{ news: DayOfNews }> = ({ props: { news }, site }) =>
  respondDataFile(news, 'digest.json', site);
