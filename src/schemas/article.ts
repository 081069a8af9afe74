import { z } from 'astro/zod';
import { blockSchema } from './block.ts';
import { instantSchema } from './day.ts';
import { articleIdSchema, httpUrlSchema, languageSchema, slugSchema } from './ids.ts';

/** The lead image as the source gives it. It is never loaded by the site by default. */
export const imageSchema = z.strictObject({
  url: httpUrlSchema,
  alt: z.string().optional(),
  credit: z.string().optional(),
});

/** An entry with its page's text extracted, in its own language, as one line of `articles.jsonl`. */
export const articleSchema = z.strictObject({
  id: articleIdSchema,
  /** Id of the source in the same snapshot's `sources.json`. */
  source: slugSchema,
  url: httpUrlSchema,
  /** The page's own canonical URL, where it differs from `url`. */
  canonicalUrl: httpUrlSchema.optional(),
  title: z.string().min(1),
  /** The text, possibly empty when only a title is known. */
  blocks: z.array(blockSchema),
  /** The source's own summary or lead. */
  summary: z.string().min(1).optional(),
  byline: z.string().min(1).optional(),
  language: languageSchema,
  published: instantSchema,
  /** Where `published` was found. */
  publishedFrom: z.enum(['feed', 'page', 'fetched']),
  /** When the article was fetched or imported. */
  fetched: instantSchema,
  /** The news agency whose copy it is, when it says so, for example `AFP`. */
  agency: z.string().min(1).optional(),
  section: z.string().min(1).optional(),
  image: imageSchema.optional(),
  /** The feed entry's guid, verbatim. */
  guid: z.string().min(1).optional(),
  /** What the text rests on: the page, the feed's full content, or only its summary. */
  based: z.enum(['page', 'feed', 'summary']),
});

export type Article = z.infer<typeof articleSchema>;
