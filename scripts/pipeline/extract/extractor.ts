import type { ExtractedPage } from './extracted-page.ts';

/** A page that could not be read, and why: in the ledger's words, and exactly. */
export interface ExtractFailure {
  failed: 'too large' | 'too deep' | 'took too long' | 'unreadable';
  detail: string;
}

/** Reads articles out of pages; never throws for what a page is. */
export interface Extractor {
  extract(html: string, url: string): Promise<ExtractedPage | ExtractFailure>;
}
