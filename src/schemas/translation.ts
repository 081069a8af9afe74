import { z } from 'astro/zod';
import { articleIdSchema } from './ids.ts';

/** An article's title and blocks in English: one line of `translations.jsonl`. */
export const translationSchema = z.strictObject({
  article: articleIdSchema,
  /** The translation engine, for example `bergamot`, or `human`. */
  engine: z.string().min(1),
  engineVersion: z.string().min(1),
  title: z.string().min(1),
  /** One English text per block of the article, in order; empty if only the headline and the lead are translated. */
  blocks: z.array(z.string().min(1)),
  summary: z.string().min(1).optional(),
});

/** An article’s title and blocks in English. */
export type Translation = z.infer<typeof translationSchema>;
