import type { Why } from '../../outcome/failure.ts';
import type { Result } from '../../outcome/result.ts';
import type { ExtractedPage } from './extracted-page.ts';

/** Why a page could not be read; the ledger's reasons. */
export interface ExtractFailure extends Why<'too large' | 'too deep' | 'took too long' | 'unreadable'> {
  detail: string;
}

/** A page as fetched. */
export interface FetchedPage {
  /** Its address, against which relative addresses are resolved. */
  url: string;
  body: Uint8Array;
  /** The Content-Type header. */
  contentType?: string | undefined;
}

/** Extracts articles from pages; never throws because of a page's content. */
export interface Extractor {
  extract(page: FetchedPage): Promise<Result<ExtractedPage, ExtractFailure>>;
}

/** An extractor that holds memory until it is closed. */
export interface ClosableExtractor extends Extractor {
  /** Gives back the memory that it reads with; a further page takes it again. */
  close(): Promise<void>;
}
