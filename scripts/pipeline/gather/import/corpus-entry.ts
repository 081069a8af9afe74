import type { Article } from '../../../../src/schemas/article.ts';
import type { Translation } from '../../../../src/schemas/translation.ts';
import type { Why } from '../../outcome/failure.ts';

/** Where a line says that it is from. */
export interface Origin {
  /** Host without `www.`. */
  host: string;
  /** What its `source` says: an id of the registry, or a name. */
  source?: string | undefined;
  country?: string | undefined;
}

/** A good line: the article, but for its source, which may depend on the other lines. */
export interface CorpusEntry {
  article: Omit<Article, 'source'>;
  origin: Origin;
  translation?: Translation | undefined;
  /** Parts of the line that were left out; the article goes on without them. */
  failures: Why[];
  /** What was filled in or cut. */
  notes: Why[];
}
