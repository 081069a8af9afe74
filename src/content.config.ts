import { glob } from 'astro/loaders';
import type { z } from 'astro/zod';
import { defineCollection } from 'astro:content';
import { digestSchema } from './schemas/digest.ts';
import { publishedArticleSchema } from './schemas/published-article.ts';
import { storySchema } from './schemas/story.ts';

/** Where the Markdown of the days lies, relative to the project; a rebuild points it to its staging folder. */
const DIGESTS = process.env.OVERVIEW_DIGESTS ?? 'content/digests';

/** The only days that are loaded: what Astro's data store holds is what limits the size of a build. */
const DAYS = process.env.OVERVIEW_DAYS?.split(',') ?? ['*'];

/**
 * A collection of the days' Markdown. The id is the path: a `slug` in the front matter would otherwise
 * replace it.
 */
function dayCollection<S extends z.ZodType>(files: string, schema: S) {
  return defineCollection({
    loader: glob({
      base: DIGESTS,
      pattern: DAYS.map((day) => `${day}/${files}`),
      generateId: ({ entry }) => entry.replace(/\.md$/, ''),
    }),
    schema,
  });
}

export const collections = {
  digests: dayCollection('digest.md', digestSchema),
  stories: dayCollection('stories/*.md', storySchema),
  articles: dayCollection('articles/*.md', publishedArticleSchema),
};
