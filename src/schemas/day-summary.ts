import { z } from 'astro/zod';
import { countryCodeSchema } from './country.ts';
import { daySchema } from './day.ts';
import { slugSchema } from './ids.ts';
import { daySealSchema } from './seal-chain.ts';

const countSchema = z.int().nonnegative();

/** One country on a day, in numbers. */
export const countrySummarySchema = z.strictObject({
  country: countryCodeSchema,
  articles: countSchema,
  /** Whether enough of its sources were in the registry to say what it missed. */
  judged: z.boolean(),
  /** Stories that were not found in its headlines. */
  missed: countSchema,
});

/** What became of the inputs of a day. */
export const ledgerTotalsSchema = z.strictObject({
  /** Articles in the digest. */
  published: countSchema,
  /** Entries that were left out. */
  dropped: countSchema,
  /** Feeds and pages that could not be read. */
  failed: countSchema,
  /** How many countries have an article in the digest, and how many are monitored. */
  countries: z.strictObject({ reporting: countSchema, monitored: countSchema }),
  /** How many sources have an article in the digest, and how many are in the registry. */
  sources: z.strictObject({ reporting: countSchema, registered: countSchema }),
});

/**
 * What the pages that list days show of each: the file `/DAY/summary.json` of the site. A day whose pages are published
 * already is listed from it, without its articles.
 */
export const daySummarySchema = z.strictObject({
  formatVersion: z.literal(1),
  day: daySchema,
  sample: z.boolean(),
  /** Whether its articles were imported as one collection, so that no feed was read; absent where they were gathered. */
  imported: z.literal(true).optional(),
  /** As in its digest; absent from summaries of earlier versions. */
  seal: daySealSchema.optional(),
  /** Slugs of the stories that have a page. */
  stories: z.array(slugSchema),
  totals: ledgerTotalsSchema,
  /** Every monitored country. */
  countries: z.array(countrySummarySchema),
});

/** What became of the inputs of a day, in numbers. */
export type LedgerTotals = z.infer<typeof ledgerTotalsSchema>;
/** What the pages that list days show of each. */
export type DaySummary = z.infer<typeof daySummarySchema>;
