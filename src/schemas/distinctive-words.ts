import { z } from 'astro/zod';
import { countryCodeSchema } from './country.ts';

/** Words that one country's press uses for a story more than the press of other countries. */
export const distinctiveWordsSchema = z.strictObject({
  country: countryCodeSchema,
  /** In their most frequent spelling, most distinctive first. */
  words: z.array(z.string().min(1)).min(1),
});

/** Words that one country’s press uses for a story more than the press of other countries. */
export type DistinctiveWords = z.infer<typeof distinctiveWordsSchema>;
