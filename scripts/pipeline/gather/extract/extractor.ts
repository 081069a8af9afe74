import type { Why } from '../../outcome/failure.ts';
import type { Result } from '../../outcome/result.ts';
import type { ExtractedPage } from './extracted-page.ts';

/** Why a page could not be read, in the ledger's words. */
export interface ExtractFailure extends Why<'too large' | 'too deep' | 'took too long' | 'unreadable'> {
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
  extract(page: FetchedPage): Promise<Result<ExtractedPage, ExtractFailure>>;
}
