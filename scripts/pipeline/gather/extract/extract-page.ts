import type { ExtractedPage } from './extracted-page.ts';
import type { ExtractFailure } from './extractor.ts';
import { structuredArticle } from './json-ld.ts';
import { mainText } from './main-text.ts';
import { pageDocument } from './page-document.ts';
import { pageFault } from './page-fault.ts';
import { pageMetadata } from './page-metadata.ts';
import { trimBlocks } from './trim-blocks.ts';

/**
 * Reads the article out of a page: its main text as plain-text blocks, and what the page says of it. Everything
 * that comes out is clean text or an http address. A page that would cost too much is refused.
 * @param url where the page was found, which its relative addresses are relative to
 */
export function extractPage(html: string, url: string): ExtractedPage | ExtractFailure {
  const fault = pageFault(html);
  if (fault) return fault;
  const document = pageDocument(html, url);
  const scripts = document.querySelectorAll('script[type="application/ld+json"]');
  const structured = structuredArticle([...scripts].map(({ textContent }) => textContent));
  const metadata = pageMetadata(document, url, structured);
  const headlines = [metadata.title, document.querySelector('h1')?.textContent, document.title];
  return { ...metadata, blocks: trimBlocks(mainText(html, url, structured?.body), headlines) };
}
