import type { ArticleSketch } from './make-day.ts';

/** An article of an invented flood: all that are told of it are one event. */
export const flood = (source: string, published: string, more: string): ArticleSketch => ({
  source,
  published,
  title: `Welsa flood: Tarnowbrück ${more}`,
  paragraphs: [
    `The river Welsa burst its banks at Tarnowbrück. Mayor Katarzyna Lindqvist spoke of the dam at Oberfelden: ${more}.`,
  ],
});
