import type { Article } from '../../../../src/schemas/article.ts';
import type { Block } from '../../../../src/schemas/block.ts';
import type { PageSignals } from './signals.ts';

/** What an article's page says, as plain text. */
export interface ExtractedPage {
  title?: string | undefined;
  /** The main text; empty when none was found. */
  blocks: Block[];
  byline?: string | undefined;
  image?: Article['image'];
  /** The page's own canonical URL, when it is of the same site. */
  canonicalUrl?: string | undefined;
  /** When it was published, a UTC instant. */
  published?: string | undefined;
  /** BCP 47. */
  language?: string | undefined;
  section?: string | undefined;
  signals: PageSignals;
}
