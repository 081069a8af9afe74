import type { ExtractedPage } from './extracted-page.ts';

/** A page that could not be read, and why: in the ledger's words, and exactly. */
export interface ExtractFailure {
  failed: 'too large' | 'too deep' | 'took too long' | 'unreadable';
  detail: string;
}

/** A page as it was fetched. */
export interface FetchedPage {
  /** Where it was found, which its relative addresses are relative to. */
  url: string;
  body: Uint8Array;
  /** The Content-Type header. */
  contentType?: string | undefined;
}

/** Reads articles out of pages; never throws for what a page is. */
export interface Extractor {
  extract(page: FetchedPage): Promise<ExtractedPage | ExtractFailure>;
}
