import { z } from 'astro/zod';
import { countryCodeSchema } from './country.ts';

/** The words that one country's press uses of a story, and that of the others does not. */
export const distinctiveWordsSchema = z.strictObject({
  country: countryCodeSchema,
  /** As they are most often written, the most distinctive first. */
  words: z.array(z.string().min(1)).min(1),
});

export type DistinctiveWords = z.infer<typeof distinctiveWordsSchema>;
