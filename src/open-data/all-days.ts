import { renderedDays } from '../lib/days.ts';
import { readPublished } from '../lib/published-file.ts';
import { listSummaries } from '../lib/summaries.ts';
import { type DayFiles, dayFilesSchema } from '../schemas/open-data/data-files.ts';
import { listFilesOf } from './day-files.ts';

/**
 * The data files of all days of the site: those made with this build, and those of the days that stand as published. A day
 * published before there was open data has none.
 *
 * @param root the address of the site, with a slash at the end
 */
export async function filesOfAllDays(root: string): Promise<DayFiles[]> {
  const own = (await renderedDays()).map((news) => listFilesOf(news, root));
  const made = new Set(own.map(({ day }) => day));
  const standing = (await listSummaries()).filter(({ day }) => !made.has(day));
  const read = await Promise.all(
    standing.map(({ day }) => readPublished(`data/${day}/files.json`, dayFilesSchema)),
  );
  return [...own, ...read.filter((files) => files !== undefined)];
}
