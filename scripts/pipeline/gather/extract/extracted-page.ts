import type { Article } from '../../../../src/schemas/article.ts';
import type { Block } from '../../../../src/schemas/block.ts';
import type { TextLimit } from '../../../../src/schemas/text-limit.ts';

/** The content of an article's page, as plain text. */
export interface ExtractedPage {
  title?: string | undefined;
  /** The main text; empty when none was found. */
  blocks: Block[];
  byline?: string | undefined;
  image?: Article['image'];
  /** The page's canonical URL, if it is on the same site. */
  canonicalUrl?: string | undefined;
  /** When it was published, a UTC instant. */
  published?: string | undefined;
  /** BCP 47. */
  language?: string | undefined;
  section?: string | undefined;
  /** What it asks of those who show its text. */
  limits: TextLimit[];
}
