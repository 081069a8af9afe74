import { z } from 'astro/zod';
import { dayArchiveSchema } from './day-archive.ts';
import { daySchema } from './day.ts';
import { PICTURE_POLICIES } from './picture.ts';
import { sha256Schema } from './sha256.ts';

/**
 * What is published of a day: the file `/DAY/addresses.json` of the site. A later build finds by it which days stand as
 * they should, and keeps every address that was ever given out.
 */
export const dayRecordSchema = z.strictObject({
  formatVersion: z.literal(1),
  day: daySchema,
  /** SHA-256 of all that the day's pages were made from: the snapshot, the program and its settings. */
  madeFrom: sha256Schema,
  /** Which sources' texts and pictures its pages show. */
  texts: z.enum(['full', 'licensed']),
  images: z.enum(PICTURE_POLICIES),
  /** The published days right before and after it, to which some of its pages link. */
  before: daySchema.optional(),
  after: daySchema.optional(),
  /** Every file of the day, relative to its folder, sorted. */
  paths: z.array(z.string().min(1)),
  /** Its files outside its folder, relative to the root of the site, sorted; absent where there are none. */
  elsewhere: z.array(z.string().min(1)).min(1).optional(),
  /** The names of the withdrawals that its pages take into account; absent where there are none. */
  withdrawals: z.array(z.string().min(1)).min(1).optional(),
  /**
   * Of all its files, in its folder or elsewhere, those that were withdrawn, relative to the root of the site, sorted: in
   * place of a page stands one that says so, in place of other files nothing. Absent where there are none.
   */
  gone: z.array(z.string().min(1)).min(1).optional(),
  /** Its public snapshot; absent from a site of full texts. */
  snapshot: dayArchiveSchema.optional(),
});

/** What a site was made from as a whole: the file `/published.json`. */
export const siteRecordSchema = z.strictObject({
  formatVersion: z.literal(1),
  madeFrom: sha256Schema,
});

export type DayRecord = z.infer<typeof dayRecordSchema>;
