import type { Article, ImagePreview } from '../../../../src/schemas/article.ts';
import type { Block } from '../../../../src/schemas/block.ts';
import type { TextLimit } from '../../../../src/schemas/text-limit.ts';
import type { Shortfall } from './shortfall.ts';

/** The dates of a page as they are written; which of them counts, its source and the time of reading decide. */
export interface PageDates {
  /** Those that it gives as the article's. */
  stated: readonly string[];
  /** Others that may be. */
  shown: readonly string[];
}

/** The content of an article's page, as plain text. */
export interface ExtractedPage {
  title?: string | undefined;
  /** The main text; empty when none was found. */
  blocks: Block[];
  /** Set where the page shows or says that its article is far longer than the text that was found. */
  shortfall?: Shortfall | undefined;
  byline?: string | undefined;
  image?: Article['image'];
  /** The page's canonical URL, if it is on the same site. */
  canonicalUrl?: string | undefined;
  /** When it says that the article was published, as written, the surest first. */
  dates: PageDates;
  /** BCP 47. */
  language?: string | undefined;
  section?: string | undefined;
  /** What it asks of those who show its text. */
  limits: TextLimit[];
  /** What it leaves of its picture, where it asks for less than all. */
  preview?: ImagePreview | undefined;
  /** The absolute address of the policy under which it reserves text mining. */
  policy?: string | undefined;
  /** Absolute addresses of its RSL licences. */
  licences?: string[];
  /** Texts that it shows but asks others not to, one a block. */
  notShown?: string[];
}
