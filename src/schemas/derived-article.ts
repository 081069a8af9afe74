import type { z } from 'astro/zod';
import { publishedArticleSchema } from './published-article.ts';

/**
 * What a digest says of an article that was judged by its whole text and by the other articles of its day: one line of
 * `derived-articles.jsonl` in the public form of a snapshot. The rest follows from the texts that this form has.
 */
export const derivedArticleSchema = publishedArticleSchema.pick({
  id: true,
  slug: true,
  listed: true,
  kind: true,
  topic: true,
  worth: true,
  about: true,
  withheldBlocks: true,
  story: true,
  companions: true,
  editions: true,
});

/** What a digest says of an article by more than the texts of its public form. */
export type DerivedArticle = z.infer<typeof derivedArticleSchema>;
