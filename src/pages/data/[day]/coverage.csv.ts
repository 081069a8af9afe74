import type { APIRoute, GetStaticPaths } from 'astro';
import { renderedDays, type DayOfNews } from '../../../lib/days.ts';
import { respondDataFile } from '../../../open-data/respond.ts';

export const getStaticPaths = (async () =>
  (await renderedDays()).map((news) => ({
    params: { day: news.day },
    props: { news },
  }))) satisfies GetStaticPaths;

/** In which countries each story of a day was found. */
export const GET: APIRoute<{ news: DayOfNews }> = ({ props: { news }, site }) =>
  respondDataFile(news, 'coverage.csv', site);
