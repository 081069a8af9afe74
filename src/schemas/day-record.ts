import { z } from 'astro/zod';
import { dayArchiveSchema } from './day-archive.ts';
import { daySchema } from './day.ts';
import { PICTURE_POLICIES } from './picture.ts';
import { sha256Schema } from './sha256.ts';

/** The SHA-256 of each thing that the pages of a day are made from. */
export const ingredientsSchema = z.strictObject({
  program: sha256Schema,
  /** Of the manifest of the day’s private snapshot, which vouches for its files. */
  manifest: sha256Schema,
  /** Of the options and settings. */
  settings: sha256Schema,
  /** Of what was withdrawn of it; absent where nothing was. */
  withdrawals: sha256Schema.optional(),
});

/**
 * What is published of a day: the file `/DAY/addresses.json` of the site. A later build finds by it which days stand as
 * they should, and keeps every address that was ever given out.
 */
export const dayRecordSchema = z.strictObject({
  formatVersion: z.literal(1),
  day: daySchema,
  /** SHA-256 of all that the day's pages were made from: the snapshot, the program and its settings. */
  madeFrom: sha256Schema,
  /** What that is made of, so that a later build can say what has changed; absent from records of earlier versions. */
  ingredients: ingredientsSchema.optional(),
  /** The path of the site below its host, which every link on its pages begins with; absent where it is the root. */
  base: z.string().min(1).optional(),
  /** Which sources' texts and pictures its pages show. */
  texts: z.enum(['full', 'licensed']),
  images: z.enum(PICTURE_POLICIES),
  /** The published days right before and after it, to which some of its pages link. */
  before: daySchema.optional(),
  after: daySchema.optional(),
  /** SHA-256 of all that its pages know of other days; absent from records of earlier versions. */
  beside: sha256Schema.optional(),
  /** True where its articles are shown with their leads alone, since the day is older than whole texts are kept. */
  shortened: z.literal(true).optional(),
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
  /**
   * Of each month with days, `YYYY-MM`, SHA-256 of what the pages of its days were made from when it was indexed for search;
   * absent from records of earlier versions.
   */
  searched: z.record(z.string(), sha256Schema).optional(),
  /**
   * SHA-256 of all programs and settings that made its days when assets that no page names were last removed; absent from
   * records of earlier versions.
   */
  swept: sha256Schema.optional(),
});

/** What a site was made from as a whole. */
export type SiteRecord = z.infer<typeof siteRecordSchema>;
/** The SHA-256 of each thing that the pages of a day are made from. */
export type Ingredients = z.infer<typeof ingredientsSchema>;
/** What is published of a day. */
export type DayRecord = z.infer<typeof dayRecordSchema>;
