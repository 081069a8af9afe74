import { z } from 'astro/zod';
import { articleIdSchema } from './ids.ts';
import { evidenceSchema } from './take.ts';

/** What a language model wrote of a story: a line of `annotations.jsonl`. */
export const annotationSchema = z.strictObject({
  /** The story's key: the id of the article nearest to its centre. */
  story: articleIdSchema,
  /** Ids of the articles that the model read, sorted; of a story of other articles it says nothing. */
  articles: z.array(articleIdSchema).min(2),
  /** The model's name, as its endpoint knows it. */
  model: z.string().min(1),
  /** Version of the question that was asked. */
  prompt: z.string().min(1),
  /** The takes that hold: named, and quoted by two voices or more; a single one only where voices stand beside it. */
  takes: z.array(
    z.strictObject({
      label: z.string().min(1).max(80),
      articles: z.array(articleIdSchema).min(2),
      evidence: z.array(evidenceSchema).min(2),
    }),
  ),
  /** Headlines of articles of no take that alone take another angle, quoted whole; annotations before prompt 2 have none. */
  voices: z.array(evidenceSchema).optional(),
  /** A summary of which every sentence says what it rests on. */
  summary: z.array(z.strictObject({ text: z.string().min(1), cites: z.array(articleIdSchema).min(1) })),
});

export type Annotation = z.infer<typeof annotationSchema>;
