import { type DaySummary, daySummarySchema } from '../schemas/day-summary.ts';
import { listDays } from './days.ts';
import { summaryOf } from './day-summary.ts';
import { readPublished } from './published-file.ts';

/** The days of the site as published so far that are listed but not loaded. */
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
  const summary = await readPublished(`${day}/summary.json`, daySummarySchema);
  if (!summary) throw new Error(`site: the published day ${day} has no summary`);
  return summary;
}
