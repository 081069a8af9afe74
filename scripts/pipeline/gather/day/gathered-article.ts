import type { Article } from '../../../../src/schemas/article.ts';
import type { Day } from '../../../../src/schemas/day.ts';
import type { Candidate } from './candidate.ts';

/** An article with the entry it was made from. */
export interface GatheredArticle {
  candidate: Candidate;
  article: Article;
  /** The earlier day that published it with another text. */
  updatedSince?: Day | undefined;
}
