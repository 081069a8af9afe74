import { z } from 'astro/zod';
import { countryCodeSchema } from './country.ts';
import { daySchema, instantSchema } from './day.ts';
import { articleIdSchema, languageSchema, slugSchema } from './ids.ts';

/** A story of an earlier day, as far as a later day must know it to go on with it: a line of `earlier.jsonl`. */
export const earlierStorySchema = z.strictObject({
  /** The thread that it belongs to: the key of the thread's first story. */
  thread: articleIdSchema,
  day: daySchema,
  /** Its address within its day. */
  slug: slugSchema,
  title: z.string().min(1),
  countries: z.array(countryCodeSchema),
  sources: z.array(slugSchema),
  /** Numbers that its headlines and leads gave, as plain decimal digits. */
  numbers: z.array(z.string().regex(/^\d+(?:\.\d+)?$/)),
  /** Its most central articles, by which later stories are compared with it; in English where there was some. */
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

export type EarlierStory = z.infer<typeof earlierStorySchema>;
