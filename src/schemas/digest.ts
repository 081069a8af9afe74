import { z } from 'astro/zod';
import { countryCodeSchema } from './country.ts';
import { daySchema, instantSchema } from './day.ts';
import { dayPeriodSchema } from './day-period.ts';
import { httpUrlSchema, slugSchema } from './ids.ts';
import { daySealSchema } from './seal-chain.ts';
import { sourceSchema } from './source.ts';

/** What one country's press published on the day. */
export const countryDaySchema = z.strictObject({
  country: countryCodeSchema,
  articles: z.int().nonnegative(),
  /** Sources with at least one article today. */
  sources: z.int().nonnegative(),
  /** Sources of the country in the registry. */
  registered: z.int().nonnegative(),
});

/** The least that must have been read before a country counts as "not found" or as having missed a story. */
export const coverageLimitsSchema = z.strictObject({
  /** Fewest sources of the country with comparable headlines, and fewest such headlines. */
  sources: z.int().positive(),
  headlines: z.int().positive(),
  /** Least share of its headlines that must be comparable, 0 to 1. */
  comparable: z.number().min(0).max(1),
  /** Fewest sources and other countries that must report a story for the country to have missed it. */
  wide: z.strictObject({ sources: z.int().positive(), countries: z.int().positive() }),
});

/** A feed that could not be read that day. */
export const failedFeedSchema = z.strictObject({
  /** Id of its source in the registry. */
  source: slugSchema,
  feed: httpUrlSchema,
  /** Why, in the ledger's words. */
  reason: z.string().min(1),
  detail: z.string().min(1).optional(),
});

/** A day's digest without the texts: the front matter of `digest.md`. */
export const digestSchema = z.strictObject({
  day: daySchema,
  /** Absent where it is the calendar day in UTC. */
  period: dayPeriodSchema.optional(),
  sealedAt: instantSchema,
  /** True when everything in it is invented for demonstration. */
  sample: z.boolean(),
  /** Its manifest, the day before it and earlier seals; absent from digests of earlier versions. */
  seal: daySealSchema.optional(),
  /** Slugs of the stories, in order of rank. */
  stories: z.array(slugSchema),
  /** Slugs of all articles, newest first. */
  articles: z.array(slugSchema),
  /** Every monitored country, the one with the most articles first. */
  countries: z.array(countryDaySchema),
  /** Articles whose source has no known country. */
  articlesWithoutCountry: z.int().nonnegative(),
  /** Articles by BCP 47 language, most first. */
  languages: z.array(z.strictObject({ language: z.string(), articles: z.int().positive() })),
  /** The registry as it stood that day. */
  sources: z.array(sourceSchema),
  coverageLimits: coverageLimitsSchema,
  /** What happened to the inputs, counted by stage, outcome and reason. */
  ledger: z.array(
    z.strictObject({
      stage: z.string(),
      outcome: z.string(),
      reason: z.string().optional(),
      count: z.int().positive(),
    }),
  ),
  /** The feeds that could not be read, by source; absent where every one was. */
  failedFeeds: z.array(failedFeedSchema).min(1).optional(),
});

/** What one country’s press published on the day. */
export type CountryDay = z.infer<typeof countryDaySchema>;
/** A feed that could not be read that day. */
export type FailedFeed = z.infer<typeof failedFeedSchema>;
/** The least that must have been read of a country’s press to say that it lacks a story. */
export type CoverageLimits = z.infer<typeof coverageLimitsSchema>;
/** A day’s digest without the texts. */
export type Digest = z.infer<typeof digestSchema>;
