import { z } from 'astro/zod';
import { articleIdSchema } from './ids.ts';

/** An article's title and blocks in English, one line of `translations.jsonl`. */
export const translationSchema = z.strictObject({
  article: articleIdSchema,
  /** What translated it, for example `bergamot`, `human`. */
  engine: z.string().min(1),
  engineVersion: z.string().min(1),
  title: z.string().min(1),
  /** One English text for each block of the article, in order; none where only its headline and lead have English. */
  blocks: z.array(z.string().min(1)),
  summary: z.string().min(1).optional(),
});

export type Translation = z.infer<typeof translationSchema>;
