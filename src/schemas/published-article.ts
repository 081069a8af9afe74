import { z } from 'astro/zod';
import { articleSchema } from './article.ts';
import { blockSchema } from './block.ts';
import { daySchema } from './day.ts';
import { httpUrlSchema, languageSchema, slugSchema } from './ids.ts';
import { kindSchema } from './kind.ts';
import { sourceSchema } from './source.ts';
import { topicSchema } from './topic.ts';

/** An article as the site shows it: the front matter of `articles/SLUG.md`, whose body is the text. */
export const publishedArticleSchema = z.strictObject({
  id: articleSchema.shape.id,
  day: daySchema,
  /** Last segment of its address, unique in the day. */
  slug: slugSchema,
  source: sourceSchema,
  /** Where to read it at the source: the canonical URL. */
  url: httpUrlSchema,
  /** Headline as shown, without debris: English where there is English, otherwise the original. */
  title: z.string().min(1),
  summary: z.string().optional(),
  /**
   * Language of `title` and of the body: `en`, or the original's where there is no English. Where only headline and
   * lead have English the body is empty, and the text stands in `original` alone.
   */
  shownLanguage: languageSchema,
  byline: z.string().optional(),
  /** The news agency whose copy it is, when it says so. */
  agency: z.string().optional(),
  section: z.string().optional(),
  kind: kindSchema,
  topic: topicSchema,
  published: articleSchema.shape.published,
  publishedFrom: articleSchema.shape.publishedFrom,
  based: articleSchema.shape.based,
  /** The article in its own language; absent where the body already is the original. */
  original: z
    .strictObject({
      language: languageSchema,
      title: z.string().min(1),
      summary: z.string().optional(),
      blocks: z.array(blockSchema),
    })
    .optional(),
  /** What translated it; absent where the body is the original. */
  translatedBy: z.strictObject({ engine: z.string(), engineVersion: z.string() }).optional(),
  /**
   * How many blocks are withheld, when only an excerpt may be shown: of the original or the English, whichever is more.
   */
  withheldBlocks: z.int().nonnegative(),
  /** Slug of its story; absent when no other publisher reports the event. */
  story: slugSchema.optional(),
  /** Slugs of its publisher's other articles on the same event, where no other publisher reports it. */
  companions: z.array(slugSchema),
  /**
   * Slugs of the articles of its publisher that say nearly the same in another language; companions may be among them.
   */
  editions: z.array(slugSchema),
});

export type PublishedArticle = z.infer<typeof publishedArticleSchema>;
