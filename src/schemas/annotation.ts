import { z } from 'astro/zod';
import { articleIdSchema } from './ids.ts';
import { evidenceSchema } from './take.ts';

/** What a language model wrote about a story: one line of `annotations.jsonl`. */
export const annotationSchema = z.strictObject({
  /** The story's key: the id of the article nearest to its centre. */
  story: articleIdSchema,
  /** Ids of the articles that the model read, sorted. The annotation applies only to a story of exactly these. */
  articles: z.array(articleIdSchema).min(2),
  /** The model's name, as its endpoint knows it. */
  model: z.string().min(1),
  /** Version of the prompt. */
  prompt: z.string().min(1),
  /** The takes that passed the checks, each with quotes of two voices or more; a single take only if there are voices. */
  takes: z.array(
    z.strictObject({
      label: z.string().min(1).max(80),
      articles: z.array(articleIdSchema).min(2),
      evidence: z.array(evidenceSchema).min(2),
    }),
  ),
  /** Headlines of single voices outside the takes, quoted in full; absent before prompt version 2. */
  voices: z.array(evidenceSchema).optional(),
  /** A summary in which every sentence cites its articles. */
  summary: z.array(z.strictObject({ text: z.string().min(1), cites: z.array(articleIdSchema).min(1) })),
});

/** What a language model wrote about a story. */
export type Annotation = z.infer<typeof annotationSchema>;
