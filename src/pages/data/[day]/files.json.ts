import type { APIRoute } from 'astro';
import { rootOf } from '../../../feeds/respond.ts';
import { dayPaths } from '../../../lib/day-paths.ts';
import type { DayOfNews } from '../../../lib/days.ts';
import { listFilesOf } from '../../../open-data/day-files.ts';
import { respondJsonFile } from '../../../open-data/respond.ts';

/** One for each rendered day. */
export const getStaticPaths = dayPaths;

/** The data files of a day; later builds list the day from it. */
export const GET: APIRoute<{ news: DayOfNews }> = ({ props: { news }, url }) =>
  respondJsonFile(listFilesOf(news, rootOf(url)));
