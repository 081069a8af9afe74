import { z } from 'astro/zod';
import { countryCodeSchema } from './country.ts';
import { daySchema } from './day.ts';
import { articleIdSchema, slugSchema } from './ids.ts';

/** The stories of one event over several days, as seen from one of them. */
export const threadSchema = z.strictObject({
  /** Permanent id: the key of its first story. */
  id: articleIdSchema,
  /** The day of its first story. */
  since: daySchema,
  /** Its known earlier stories, newest first; empty if the story is new today. */
  earlier: z.array(z.strictObject({ day: daySchema, slug: slugSchema, title: z.string().min(1) })),
  /** What the known earlier stories did not have; absent if the story is new today. */
  newToday: z
    .strictObject({
      /** Number of new sources. */
      sources: z.int().nonnegative(),
      countries: z.array(countryCodeSchema),
      /** New numbers in headlines and leads, as plain decimal digits. */
      numbers: z.array(z.string()),
    })
    .optional(),
});

/** The stories of one event over several days, as seen from one of them. */
export type Thread = z.infer<typeof threadSchema>;
