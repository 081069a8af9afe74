import { z } from 'astro/zod';
import { instantSchema } from './day.ts';
import { httpUrlSchema, languageSchema, slugSchema } from './ids.ts';

/**
 * Longest summary of a headline, in UTF-16 code units: enough to know the event by, too little to stand in for the text.
 */
export const HEADLINE_SUMMARY = 200;

/**
 * One entry of the day's feeds, chosen to be an article or not, as one line of `headlines.jsonl`: what coverage is
 * measured on.
 */
export const headlineSchema = z.strictObject({
  /** Id of the source in the same snapshot's `sources.json`. */
  source: slugSchema,
  /** The address of its article; that of an article of the day where it was chosen. */
  url: httpUrlSchema,
  title: z.string().min(1),
  /** How the source's own summary or the text begins, cut at a word. */
  summary: z.string().min(1).max(HEADLINE_SUMMARY).optional(),
  language: languageSchema,
  /** Absent where the feed gives no time. */
  published: instantSchema.optional(),
  /** The headline in English; absent where it is in English itself, and where there is none. */
  english: z.string().min(1).optional(),
});

export type Headline = z.infer<typeof headlineSchema>;
