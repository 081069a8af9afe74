import { z } from 'astro/zod';
import { countryCodeSchema } from './country.ts';
import { daySchema, instantSchema } from './day.ts';
import { articleIdSchema, languageSchema, slugSchema } from './ids.ts';

/** What a later day needs to know of an earlier story to continue its thread: one line of `earlier.jsonl`. */
export const earlierStorySchema = z.strictObject({
  /** The id of its thread: the key of the thread's first story. */
  thread: articleIdSchema,
  day: daySchema,
  /** The last segment of its address, unique within its day. */
  slug: slugSchema,
  title: z.string().min(1),
  countries: z.array(countryCodeSchema),
  sources: z.array(slugSchema),
  /** Numbers in its headlines and leads, as plain decimal digits. */
  numbers: z.array(z.string().regex(/^\d+(?:\.\d+)?$/)),
  /** Its most central articles, for comparison with later stories; in English where a translation existed. */
  articles: z
    .array(
      z.strictObject({
        id: articleIdSchema,
        source: slugSchema,
        language: languageSchema,
        published: instantSchema,
        title: z.string().min(1),
        lead: z.string(),
      }),
    )
    .min(1),
});

/** What a later day needs to know of an earlier story to continue its thread. */
export type EarlierStory = z.infer<typeof earlierStorySchema>;
