import { z } from 'astro/zod';
import { countryCodeSchema } from '../country.ts';
import { daySchema, instantSchema } from '../day.ts';
import { articleIdSchema, httpUrlSchema, languageSchema, slugSchema } from '../ids.ts';
import { kindSchema } from '../kind.ts';
import { publishedArticleSchema } from '../published-article.ts';
import { topicSchema } from '../topic.ts';

const { publishedFrom, based } = publishedArticleSchema.shape;

/** One row of `articles.ndjson` and `articles.parquet`: what is known of an article, without its text. */
export const articleRowSchema = z.strictObject({
  day: daySchema.meta({ format: 'date' }).describe('The day, in UTC unless its page says otherwise.'),
  id: articleIdSchema.describe('The first 16 digits of the SHA-256 of its address.'),
  story: slugSchema.nullable().describe('The slug of its story; null if no other publisher was found.'),
  take: z.int().positive().nullable().describe('The number of its take in that story, if it is in one.'),
  apart: z.boolean().describe('Whether it stands apart in the story: one voice, and no take.'),
  source: slugSchema.describe('The id of its source in the registry.'),
  sourceName: z.string().min(1).describe('The name of its source, in Latin letters.'),
  country: countryCodeSchema.nullable().describe('The country of its source, if known.'),
  language: languageSchema.describe('The language that it is written in (BCP 47).'),
  headline: z.string().min(1).describe('Its headline as printed.'),
  headlineEnglish: z.string().min(1).nullable().describe('The headline in English, if there is one.'),
  url: httpUrlSchema.describe('Its address at the source.'),
  page: httpUrlSchema.describe('Its page on this site.'),
  published: instantSchema.describe('When it was published, in UTC.'),
  publishedFrom: publishedFrom.describe('Where that time was found.'),
  kind: kindSchema.describe('Its kind: a report, an opinion, a live page and so on.'),
  topic: topicSchema.describe('Its topic, after the first level of IPTC Media Topics.'),
  section: z.string().nullable().describe('The section of the site, as the source names it.'),
  byline: z.string().nullable().describe('Who wrote it, as the source says.'),
  agency: z.string().nullable().describe('The news agency that wrote it, if it says so.'),
  about: z.array(countryCodeSchema).describe('The countries that it is about, likeliest first.'),
  translatedBy: z.string().nullable().describe('The engine that translated it; null if none did.'),
  based: based.describe('Whether its text is from the page, the feed, or the feed’s summary alone.'),
  excerpt: z.boolean().describe('Whether its page shows only the beginning of the text.'),
});

/** What the open data say of an article. */
export type ArticleRow = z.infer<typeof articleRowSchema>;
