import { z } from 'astro/zod';
import { evidenceSchema } from './take.ts';

/** Conflicting numbers that a story's sources give for the same thing. */
export const disagreementSchema = z.strictObject({
  /** What is counted or measured, for example `people killed`. */
  about: z.string().min(1),
  /** The values, smallest first. */
  values: z
    .array(
      z.strictObject({
        /** As the first quote writes it, for example `at least 43`. */
        as: z.string().min(1),
        value: z.number(),
        /** Quotes with the value, each from a different source. */
        quotes: z.array(evidenceSchema).min(1),
      }),
    )
    .min(2),
});

/** Conflicting numbers that a story’s sources give for the same thing. */
export type Disagreement = z.infer<typeof disagreementSchema>;
