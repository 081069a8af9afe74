import type { Article } from '../../../../src/schemas/article.ts';
import type { Candidate } from './candidate.ts';

/** An article with the entry it was made from. */
export interface GatheredArticle {
  candidate: Candidate;
  article: Article;
}
