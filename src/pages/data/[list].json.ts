import type { APIRoute, GetStaticPaths } from 'astro';
import { rootOf } from '../../feeds/respond.ts';
import { latestDay } from '../../lib/days.ts';
import { filesOfAllDays } from '../../open-data/all-days.ts';
import { dataIndex } from '../../open-data/data-index.ts';
import { respondJsonFile } from '../../open-data/respond.ts';

/** One alone. Astro would take a file `index.json.ts` for the address `/data.json`. */
export const getStaticPaths = (() => [{ params: { list: 'index' } }]) satisfies GetStaticPaths;

/** The data files of all published days, since a static host lists no folder. */
export const GET: APIRoute = async ({ url }) => {
  const { sample } = (await latestDay()).digest;
  return respondJsonFile(dataIndex(await filesOfAllDays(rootOf(url)), sample, rootOf(url)));
};
