import { z } from 'astro/zod';
import { imageSchema } from './article.ts';
import { blockSchema } from './block.ts';
import { instantSchema } from './day.ts';
import { httpUrlSchema, languageSchema } from './ids.ts';
import { textLimitSchema } from './text-limit.ts';

/** One item of a feed (Atom's word: entry), normalised; all text is plain. */
export const entrySchema = z.strictObject({
  /** The address of the feed, as the registry gives it. */
  feed: httpUrlSchema,
  /** Its position in the feed, from 1. */
  position: z.int().positive(),
  /** RSS `guid`, Atom `id`, JSON Feed `id`, verbatim; feeds may omit or repeat it. */
  guid: z.string().min(1).optional(),
  /** The absolute address of its article; absent if the feed gives none that is usable. */
  url: httpUrlSchema.optional(),
  /** Absent if the feed gives none. */
  title: z.string().min(1).optional(),
  published: instantSchema.optional(),
  /** The date as the feed writes it, if it could not be parsed. */
  unreadDate: z.string().min(1).optional(),
  /** The source's own summary or lead, one paragraph. */
  summary: z.string().min(1).optional(),
  /** The full content if the feed carries it, otherwise empty. */
  blocks: z.array(blockSchema),
  byline: z.string().min(1).optional(),
  image: imageSchema.optional(),
  /** The first picture of its text, where its feed declares none. */
  imageInText: imageSchema.optional(),
  /** The first category. */
  section: z.string().min(1).optional(),
  /** The language that the entry or its feed declares. */
  language: languageSchema.optional(),
  /** What a licence within its feed asks of those who show its article. */
  limit: textLimitSchema.optional(),
});

/** One item of a feed, normalised. */
export type Entry = z.infer<typeof entrySchema>;
