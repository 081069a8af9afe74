import type { DayOfNews } from '../lib/days.ts';
import { rootOf } from '../feeds/respond.ts';
import { dataFiles, type DataFileName } from './day-files.ts';
import { writeLines } from './lines.ts';

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  csv: 'text/csv; charset=utf-8; header=present',
  json: 'application/json',
  ndjson: 'application/x-ndjson',
  parquet: 'application/vnd.apache.parquet',
};

/**
 * A data file of a day.
 * @param url the address of the file, or of another of the same site
 */
export function respondDataFile(news: DayOfNews, name: DataFileName, url: URL): Response {
  const type = MEDIA_TYPES[name.replace(/^.*\./, '')] ?? '';
  return new Response(dataFiles(news, rootOf(url))[name].content, { headers: { 'Content-Type': type } });
}

/** A value as canonical JSON. */
export const respondJsonFile = (value: unknown): Response =>
  new Response(writeLines([value]), { headers: { 'Content-Type': 'application/json' } });
