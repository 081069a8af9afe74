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
 * Extracts the article of a page: its main text as plain-text blocks, and its metadata. All results are clean text or
 * http addresses. Refuses a page that would be too expensive to read.
 * @param url the address of the page, against which relative addresses are resolved
 */
export function extractPage(html: string, url: string): Result<ExtractedPage, ExtractFailure> {
  const failure = pageFailure(html);
  if (failure) return fail(failure);
  const document = pageDocument(html, url);
  const scripts = document.querySelectorAll('script[type="application/ld+json"]');
  const structured = articleInJsonLd([...scripts].map(({ textContent }) => textContent));
  const metadata = pageMetadata(document, url, structured);
  const headlines = [metadata.title, document.querySelector('h1')?.textContent, document.title];
  // Structured data does not say which of its sentences the page marks as not to be shown.
  const body = /\sdata-nosnippet/i.test(html) ? undefined : structured?.body;
  const blocks = trimBlocks(mainText(html, url, body), headlines);
  return succeed({ ...metadata, blocks });
}
