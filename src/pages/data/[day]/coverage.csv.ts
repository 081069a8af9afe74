import type { APIRoute } from 'astro';
import { dayPaths } from '../../../lib/day-paths.ts';
import type { DayOfNews } from '../../../lib/days.ts';
import { respondDataFile } from '../../../open-data/respond.ts';

/** One for each rendered day. */
export const getStaticPaths = dayPaths;

/** In which countries each story of a day was found. */
export const GET: APIRoute<{ news: DayOfNews }> = ({ props: { news }, url }) =>
  respondDataFile(news, 'coverage.csv', url);
