import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type DaySummary, daySummarySchema } from '../schemas/day-summary.ts';
import { listDays } from './days.ts';
import { summaryOf } from './day-summary.ts';
import { oncePerTurn } from './turn.ts';

/** All days of the site, newest first: those whose articles are loaded, and those that are only listed. */
export const listSummaries = oncePerTurn(async ({ earlier, published }): Promise<DaySummary[]> => {
  const loaded = (await listDays()).map(summaryOf);
  const others = await Promise.all(earlier.map((day) => readSummary(day, published)));
  return [...loaded, ...others].sort((a, b) => (a.day < b.day ? 1 : -1));
});

async function readSummary(day: string, sites: readonly string[]): Promise<DaySummary> {
  const path = sites.map((site) => join(site, day, 'summary.json')).find((file) => existsSync(file));
  if (path === undefined) throw new Error(`${day}: no summary in ${sites.join(' or ')}`);
  const { data, error } = daySummarySchema.safeParse(JSON.parse(await readFile(path, 'utf8')));
  if (!data) throw new Error(`${path}: not the summary of a day: ${error.message}`);
  return data;
}
