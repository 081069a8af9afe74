import { z } from 'astro/zod';
import { articleIdSchema } from './ids.ts';

/** A quoted span that the build re-slices from the article and proves. */
export const evidenceSchema = z.strictObject({
  article: articleIdSchema,
  /** Whether the span is of the English text (translation) or of the original. */
  side: z.enum(['english', 'original']),
  /** Index of the block; null when the span is of the title. */
  block: z.int().nonnegative().nullable(),
  /** UTF-16 offsets into that text, end exclusive. */
  start: z.int().nonnegative(),
  end: z.int().positive(),
  /** What stands there, to the letter. */
  text: z.string().min(1),
});

/** How many of a story's articles, and of its countries, share something. */
export const shareSchema = z.strictObject({
  /** Articles counted. */
  articles: z.int().nonnegative(),
  /** Of the story's articles, 0 to 1. */
  ofArticles: z.number().min(0).max(1),
  /**
   * Of the story's countries, 0 to 1: each country counts one, divided among its articles,
   * so that a country with many articles weighs no more than a country with one.
   */
  ofCountries: z.number().min(0).max(1),
});

/** One framing of a story, shared by some of its articles. */
export const takeSchema = z.strictObject({
  /** A short noun phrase in Title Case, six words at most. */
  label: z.string().min(1).max(80),
  /** Ids of its articles, the most typical first. */
  articles: z.array(articleIdSchema).min(1),
  /** At least two spans from two different sources. */
  evidence: z.array(evidenceSchema).min(2),
  share: shareSchema,
});

export type Evidence = z.infer<typeof evidenceSchema>;
export type Share = z.infer<typeof shareSchema>;
export type Take = z.infer<typeof takeSchema>;
