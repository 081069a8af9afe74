import { fail, type Result, succeed } from '../../outcome/result.ts';
import type { ExtractedPage } from './extracted-page.ts';
import type { ExtractFailure } from './extractor.ts';
import { articleInJsonLd } from './json-ld.ts';
import { mainText } from './main-text.ts';
import { pageDocument } from './page-document.ts';
import { pageFailure } from './page-failure.ts';
import { pageMetadata } from './page-metadata.ts';
import { trimBlocks } from './trim-blocks.ts';

/**
 * Reads the article out of a page: its main text as plain-text blocks, and what the page says of it. Everything
 * that comes out is clean text or an http address. A page that would cost too much is not read.
 * @param url where the page was found, which its relative addresses are relative to
 */
export function extractPage(html: string, url: string): Result<ExtractedPage, ExtractFailure> {
  const failure = pageFailure(html);
  if (failure) return fail(failure);
  const document = pageDocument(html, url);
  const scripts = document.querySelectorAll('script[type="application/ld+json"]');
  const structured = articleInJsonLd([...scripts].map(({ textContent }) => textContent));
  const metadata = pageMetadata(document, url, structured);
  const headlines = [metadata.title, document.querySelector('h1')?.textContent, document.title];
  const blocks = trimBlocks(mainText(html, url, structured?.body), headlines);
  return succeed({ ...metadata, blocks });
}
