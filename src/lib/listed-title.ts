import type { PublishedArticle } from '../schemas/published-article.ts';

/**
 * An article's title where it stands among others: its first line, in the one case that all lists have. Its own page shows the
 * headline as the source has it.
 */
export const listedTitle = ({ title, listed }: Pick<PublishedArticle, 'title' | 'listed'>): string =>
  listed ?? title;
