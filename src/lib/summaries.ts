import { type DaySummary, daySummarySchema } from '../schemas/day-summary.ts';
import { listDays } from './days.ts';
import { summaryOf } from './day-summary.ts';
import { readPublished } from './published-file.ts';
import { oncePerTurn } from './turn.ts';

/** All days of the site, newest first: those whose articles are loaded, and those that are only listed. */
export const listSummaries = oncePerTurn(async ({ earlier }): Promise<DaySummary[]> => {
  const loaded = (await listDays()).map(summaryOf);
  const others = await Promise.all(earlier.map(readSummary));
  return [...loaded, ...others].sort((a, b) => (a.day < b.day ? 1 : -1));
});

async function readSummary(day: string): Promise<DaySummary> {
  const summary = await readPublished(`${day}/summary.json`, daySummarySchema);
  if (!summary) throw new Error(`site: the published day ${day} has no summary`);
  return summary;
}
