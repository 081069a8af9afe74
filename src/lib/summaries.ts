import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type DaySummary, daySummarySchema } from '../schemas/day-summary.ts';
import { listDays } from './days.ts';
import { summaryOf } from './day-summary.ts';

/** The folder of the site as published so far, and the days of it that are listed but not loaded. */
const PUBLISHED = process.env.OVERVIEW_PUBLISHED ?? 'dist';
const EARLIER = process.env.OVERVIEW_EARLIER?.split(',').filter((day) => day !== '') ?? [];

let listed: Promise<DaySummary[]> | undefined;

/** All days of the site, newest first: those whose articles are loaded, and those published before. */
export function listSummaries(): Promise<DaySummary[]> {
  listed ??= (async () => {
    const loaded = (await listDays()).map(summaryOf);
    const earlier = await Promise.all(EARLIER.map(readSummary));
    return [...loaded, ...earlier].sort((a, b) => (a.day < b.day ? 1 : -1));
  })();
  return listed;
}

async function readSummary(day: string): Promise<DaySummary> {
  const path = join(PUBLISHED, day, 'summary.json');
  const { data, error } = daySummarySchema.safeParse(JSON.parse(await readFile(path, 'utf8')));
  if (!data) throw new Error(`${path}: not the summary of a day: ${error.message}`);
  return data;
}
