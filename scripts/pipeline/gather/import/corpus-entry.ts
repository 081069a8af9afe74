import type { Article } from '../../../../src/schemas/article.ts';
import type { Translation } from '../../../../src/schemas/translation.ts';
import type { Why } from '../../outcome/failure.ts';

/** The origin that a line declares. */
export interface Origin {
  /** Host without `www.`. */
  host: string;
  /** The value of its `source`: an id of the registry, or a name. */
  source?: string | undefined;
  country?: string | undefined;
}

/** A valid line: the article without its source, which may depend on other lines. */
export interface CorpusEntry {
  article: Omit<Article, 'source'>;
  origin: Origin;
  translation?: Translation | undefined;
  /** Failures of parts of the line that were left out. */
  failures: Why[];
  /** What was filled in or cut. */
  notes: Why[];
}
