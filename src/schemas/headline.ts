import { z } from 'astro/zod';
import { instantSchema } from './day.ts';
import { httpUrlSchema, languageSchema, slugSchema } from './ids.ts';

/**
 * The longest summary of a headline, in UTF-16 code units: enough to recognise the event, too little to replace the text.
 */
export const HEADLINE_SUMMARY = 200;

/**
 * One entry of the day's feeds, whether or not it was chosen as an article: one line of `headlines.jsonl`. Coverage is
 * measured on these.
 */
export const headlineSchema = z.strictObject({
  /** Id of the source in the same snapshot's `sources.json`. */
  source: slugSchema,
  /** The address of its article, equal to that of the day's article if the entry was chosen. */
  url: httpUrlSchema,
  title: z.string().min(1),
  /** The beginning of the source's summary or of the text, cut at a word. */
  summary: z.string().min(1).max(HEADLINE_SUMMARY).optional(),
  language: languageSchema,
  /** Absent if the feed gives no time. */
  published: instantSchema.optional(),
  /** The English translation; absent if the headline is in English or was not translated. */
  english: z.string().min(1).optional(),
});

/** One entry of the day’s feeds, whether or not it was chosen as an article. */
export type Headline = z.infer<typeof headlineSchema>;
