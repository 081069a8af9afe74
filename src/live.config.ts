import { defineLiveCollection } from 'astro:content';
import { dayLoader } from './markdown/day-loader.ts';
import { type Digest, digestSchema } from './schemas/digest.ts';
import { type PublishedArticle, publishedArticleSchema } from './schemas/published-article.ts';
import { type Story, storySchema } from './schemas/story.ts';

/** The days' Markdown, loaded day by day when pages ask for it, so that an archive of any size takes the memory of a day. */
export const collections = {
  digests: defineLiveCollection({ loader: dayLoader<Digest>('digest'), schema: digestSchema }),
  stories: defineLiveCollection({ loader: dayLoader<Story>('stories'), schema: storySchema }),
  articles: defineLiveCollection({
    loader: dayLoader<PublishedArticle>('articles'),
    schema: publishedArticleSchema,
  }),
};
