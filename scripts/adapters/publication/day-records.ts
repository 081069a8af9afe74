import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import { type Day, daySchema } from '../../../src/schemas/day.ts';
import {
  type DayRecord,
  dayRecordSchema,
  type SiteRecord,
  siteRecordSchema,
} from '../../../src/schemas/day-record.ts';
import { daySummarySchema } from '../../../src/schemas/day-summary.ts';
import { type Withdrawal, withdrawnSchema } from '../../../src/schemas/withdrawal.ts';
import { InputError } from '../../pipeline/outcome/input-error.ts';
import { canonicalLine } from '../../text/canonical-json.ts';
import { listIfThere, readIfThere } from '../disk/if-there.ts';
import { listFiles } from '../disk/list-files.ts';
import { type DayPages, pagesOf } from './beside.ts';
import { WITHDRAWN } from './withdrawn-files.ts';

/** The record in the folder of a published day; written last, so a day without one is not whole. */
export const RECORD = 'addresses.json';

/** What a site is made from as a whole, in its folder; a site without it is made again. */
export const SITE_RECORD = 'published.json';

/** The files of a day outside its folder, as patterns relative to the root of the site. */
export const elsewhereOf = (day: Day): string[] => [`snapshots/${day}.tar.zst`, `data/${day}/**`];

/** The files of a day that its record names, relative to the root of the site. */
export const recordedFiles = ({
  day,
  paths,
  elsewhere = [],
}: Pick<DayRecord, 'day' | 'paths' | 'elsewhere'>): string[] => [
  ...paths.map((path) => `${day}/${path}`),
  ...elsewhere,
];

/** Where all files of some days are, as patterns relative to the root of the site. */
export const patternsOf = (days: readonly Day[]): string[] =>
  days.flatMap((day) => [`${day}/**`, ...elsewhereOf(day)]);

/** What other days and lists need to know of a day that stands in a site. */
export interface DayOutline {
  /** Whether it is a sample, invented for demonstration. */
  sample: boolean;
  /** Its pages to which pages of other days link. */
  pages: DayPages;
}

/** A day of the site as published. */
export interface PublishedDay extends DayOutline {
  record: DayRecord;
}

/**
 * The days of a published site, by day; none where there is no site.
 * @throws InputError when a day’s record or summary cannot be read
 */
export async function readPublishedDays(dist: string): Promise<Map<Day, PublishedDay>> {
  const names = (await listIfThere(dist)) ?? [];
  const days = names.filter((name) => daySchema.safeParse(name).success).sort();
  const published = new Map<Day, PublishedDay>();
  for (const day of days) {
    const record = await readRecord(dist, day);
    const outline = await readOutline(dist, day);
    if (record && outline) published.set(day, { record, ...outline });
  }
  return published;
}

/**
 * The record of a day, also of one that was withdrawn and is no longer part of the site; undefined where there is none.
 * @throws InputError when it cannot be read
 */
export const readRecord = (dist: string, day: Day): Promise<DayRecord | undefined> =>
  readJson(join(dist, day, RECORD), dayRecordSchema);

/**
 * The outline of a day that stands in a site, from its summary; undefined where it has none.
 * @throws InputError when it cannot be read
 */
export async function readOutline(dist: string, day: Day): Promise<DayOutline | undefined> {
  const summary = await readJson(join(dist, day, 'summary.json'), daySummarySchema);
  return summary && { sample: summary.sample, pages: pagesOf(summary) };
}

/**
 * Writes the record of a day whose files stand in a built site, and returns it.
 * @param before the record that the day had before, whose addresses remain in it
 */
export async function writeDayRecord(
  dist: string,
  record: Omit<DayRecord, 'formatVersion' | 'paths' | 'elsewhere'>,
  before?: Pick<DayRecord, 'paths' | 'elsewhere'>,
): Promise<DayRecord> {
  const { day, gone = [] } = record;
  const folder = join(dist, day);
  const inFolder = (file: string): boolean => file.startsWith(`${day}/`);
  const paths = sorted([
    ...(before?.paths ?? []),
    ...(await listFiles(folder)),
    ...gone.filter(inFolder).map((file) => file.slice(day.length + 1)),
    RECORD,
  ]);
  const elsewhere = sorted([
    ...(before?.elsewhere ?? []),
    ...(await listFiles(dist, elsewhereOf(day))),
    ...gone.filter((file) => !inFolder(file)),
  ]);
  const whole: DayRecord = { formatVersion: 1, ...record, paths, ...(elsewhere.length > 0 && { elsewhere }) };
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, RECORD), canonicalLine(whole));
  return whole;
}

const sorted = (paths: readonly string[]): string[] => [...new Set(paths)].sort();

/**
 * What a published site was made from as a whole; undefined when it was never made whole.
 * @throws InputError when its record cannot be read
 */
export const readSiteRecord = (dist: string): Promise<SiteRecord | undefined> =>
  readJson(join(dist, SITE_RECORD), siteRecordSchema);

/**
 * The list of all withdrawals of a published site; none where nothing was withdrawn.
 * @throws InputError when it cannot be read
 */
export const readWithdrawn = async (dist: string): Promise<Withdrawal[]> =>
  (await readJson(join(dist, WITHDRAWN), withdrawnSchema))?.withdrawals ?? [];

async function readJson<T>(path: string, schema: z.ZodType<T>): Promise<T | undefined> {
  const bytes = await readIfThere(path);
  if (!bytes) return undefined;
  const remedy = 'move the folder "dist" away and build the site again';
  let value: unknown;
  try {
    value = JSON.parse(bytes.toString('utf8'));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new InputError(path, `it is not JSON: ${error.message}`, remedy, { cause: error });
  }
  const read = schema.safeParse(value);
  if (!read.success) throw new InputError(path, `it does not fit: ${read.error.message}`, remedy);
  return read.data;
}
