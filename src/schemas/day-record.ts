import { z } from 'astro/zod';
import { daySchema } from './day.ts';
import { PICTURE_POLICIES } from './picture.ts';

/**
 * What is published of a day: the file `/DAY/addresses.json` of the site. A later build finds by it which days stand as
 * they should, and keeps every address that was ever given out.
 */
export const dayRecordSchema = z.strictObject({
  formatVersion: z.literal(1),
  day: daySchema,
  /** SHA-256 of all that the day's pages were made from: the snapshot, the program and its settings. */
  madeFrom: z.string().regex(/^[\da-f]{64}$/),
  /** Which sources' texts and pictures its pages show. */
  texts: z.enum(['full', 'licensed']),
  images: z.enum(PICTURE_POLICIES),
  /** The published days right before and after it, to which some of its pages link. */
  before: daySchema.optional(),
  after: daySchema.optional(),
  /** Every file of the day, relative to its folder, sorted. */
  paths: z.array(z.string().min(1)),
  /** Every file of the day's open data, relative to `/data/DAY/`, sorted; none of a day published before there was any. */
  data: z.array(z.string().min(1)).default([]),
});

/** What a site was made from as a whole: the file `/published.json`. */
export const siteRecordSchema = z.strictObject({
  formatVersion: z.literal(1),
  madeFrom: z.string().regex(/^[\da-f]{64}$/),
});

export type DayRecord = z.infer<typeof dayRecordSchema>;
