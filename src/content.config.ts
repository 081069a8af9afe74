import { glob } from 'astro/loaders';
import type { z } from 'astro/zod';
import { defineCollection } from 'astro:content';
import { DIGESTS } from './lib/digests-folder.ts';
import { digestSchema } from './schemas/digest.ts';
import { publishedArticleSchema } from './schemas/published-article.ts';
import { storySchema } from './schemas/story.ts';

/** The only days to load, because Astro's data store limits the size of a build. */
const DAYS = process.env.OVERVIEW_DAYS?.split(',') ?? ['*'];

/**
 * A collection of the days' Markdown. Ids are paths, because by default Astro would take the `slug` of the front matter.
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
