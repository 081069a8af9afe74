import type { APIRoute } from 'astro';
import { dayPaths } from '../../../lib/day-paths.ts';
import type { DayOfNews } from '../../../lib/days.ts';
import { respondDataFile } from '../../../open-data/respond.ts';

/** One for each rendered day. */
export const getStaticPaths = dayPaths;

/** A day in numbers, its sources, and a line for each of its stories. */
export const GET: APIRoute<{ news: DayOfNews }> = ({ props: { news }, url }) =>
  respondDataFile(news, 'digest.json', url);
