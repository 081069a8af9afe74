import { z } from 'astro/zod';
import { articleSchema } from './article.ts';
import { blockSchema } from './block.ts';
import { countryCodeSchema } from './country.ts';
import { daySchema } from './day.ts';
import { httpUrlSchema, languageSchema, slugSchema } from './ids.ts';
import { kindSchema } from './kind.ts';
import { shownPictureSchema } from './picture.ts';
import { sourceSchema } from './source.ts';
import { topicSchema } from './topic.ts';

/** An article as the site shows it: the front matter of `articles/SLUG.md`, whose body is the text. */
export const publishedArticleSchema = z.strictObject({
  id: articleSchema.shape.id,
  day: daySchema,
  /** Last segment of its address, unique in the day. */
  slug: slugSchema,
  source: sourceSchema,
  /** Its address at the source: the canonical URL. */
  url: httpUrlSchema,
  /** The headline as shown, without feed debris: in English if it was translated, otherwise the original. */
  title: z.string().min(1),
  /** The headline as lists show it, where that is another: its first line alone, with the capitals of a sentence. */
  listed: z.string().min(1).optional(),
  summary: z.string().optional(),
  /**
   * The language of `title` and of the body: `en`, or that of the original if there is no translation. If only the
   * headline and the lead are translated, the body is empty and the text is in `original` alone.
   */
  shownLanguage: languageSchema,
  byline: z.string().optional(),
  /** The news agency that wrote it, if the article says so. */
  agency: z.string().optional(),
  section: z.string().optional(),
  kind: kindSchema,
  topic: topicSchema,
  /** The points that it would have on a front page if it were a story of its own; compares articles in no story. */
  worth: z.number(),
  /** The countries that it is about, likeliest first, judged as a story's are. */
  about: z.array(countryCodeSchema),
  /** Absent if it has none that may be shown. */
  picture: shownPictureSchema.optional(),
  published: articleSchema.shape.published,
  publishedFrom: articleSchema.shape.publishedFrom,
  based: articleSchema.shape.based,
  /** The original; absent if the body already is the original. */
  original: z
    .strictObject({
      language: languageSchema,
      title: z.string().min(1),
      summary: z.string().optional(),
      blocks: z.array(blockSchema),
    })
    .optional(),
  /** The engine that translated it; absent if the body is the original. */
  translatedBy: z.strictObject({ engine: z.string(), engineVersion: z.string() }).optional(),
  /** Blocks withheld if only an excerpt may be shown: the larger of the counts for the original and the English. */
  withheldBlocks: z.int().nonnegative(),
  /** Slug of its story; absent if no other publisher was found to report the event. */
  story: slugSchema.optional(),
  /** Slugs of its publisher's other articles on the same event, if the article is in no story. */
  companions: z.array(slugSchema),
  /** Slugs of its publisher's near-identical articles in other languages; these may also be companions. */
  editions: z.array(slugSchema),
});

/** An article as the site shows it. */
export type PublishedArticle = z.infer<typeof publishedArticleSchema>;
