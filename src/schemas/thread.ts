import { z } from 'astro/zod';
import { countryCodeSchema } from './country.ts';
import { daySchema } from './day.ts';
import { articleIdSchema, slugSchema } from './ids.ts';

/** The same event's stories over several days, as one of them knows the thread. */
export const threadSchema = z.strictObject({
  /** Lasting: the key of its first story. */
  id: articleIdSchema,
  /** The day of its first story. */
  since: daySchema,
  /** Its earlier stories that are known, the newest first; none for a story that is new today. */
  earlier: z.array(z.strictObject({ day: daySchema, slug: slugSchema, title: z.string().min(1) })),
  /** What the known earlier stories did not have; absent for a story that is new today. */
  newToday: z
    .strictObject({
      /** Sources. */
      sources: z.int().nonnegative(),
      countries: z.array(countryCodeSchema),
      /** Numbers in headlines and leads, as plain decimal digits. */
      numbers: z.array(z.string()),
    })
    .optional(),
});

export type Thread = z.infer<typeof threadSchema>;
