import { z } from 'astro/zod';
import { blockSchema } from './block.ts';
import { instantSchema } from './day.ts';
import { articleIdSchema, httpUrlSchema, languageSchema, slugSchema } from './ids.ts';
import { pictureFilesSchema } from './picture.ts';
import { textLimitSchema } from './text-limit.ts';

/** What a publisher leaves of an image: nothing, or a preview of ordinary size (`max-image-preview`). */
export type ImagePreview = 'none' | 'standard';

/** The lead image as the source gives it. The site never loads it from there. */
export const imageSchema = z.strictObject({
  url: httpUrlSchema,
  alt: z.string().optional(),
  credit: z.string().optional(),
  /** Where its publisher asks that it be shown no larger than a preview (`max-image-preview:standard`). */
  preview: z.literal('standard').optional(),
});

/** An entry with the text of its page, in the original language: one line of `articles.jsonl`. */
export const articleSchema = z.strictObject({
  id: articleIdSchema,
  /** Id of the source in the same snapshot's `sources.json`. */
  source: slugSchema,
  url: httpUrlSchema,
  /** The canonical URL that the page declares, if it differs from `url`. */
  canonicalUrl: httpUrlSchema.optional(),
  title: z.string().min(1),
  /** The text; empty if only a title is known. */
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
  /** The news agency that wrote it, if the article says so, for example `AFP`. */
  agency: z.string().min(1).optional(),
  section: z.string().min(1).optional(),
  /** The lead image, with its files in the same snapshot if it was fetched. */
  image: imageSchema.extend({ files: pictureFilesSchema.optional() }).optional(),
  /** The feed entry's guid, verbatim. */
  guid: z.string().min(1).optional(),
  /** Where the text comes from: the page, the feed's full content, or only its summary. */
  based: z.enum(['page', 'feed', 'summary']),
  /** What its publisher asks of those who show the text, if anything. */
  limit: textLimitSchema.optional(),
});

/** An entry with the text of its page, in the original language. */
export type Article = z.infer<typeof articleSchema>;
