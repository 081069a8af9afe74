import { htmlToText } from '../html/html-to-blocks.ts';
import { fail, type Result, succeed } from '../../outcome/result.ts';
import type { ExtractedPage } from './extracted-page.ts';
import type { ExtractFailure } from './extractor.ts';
import { publisherNames } from './imprint.ts';
import { articleInJsonLd, type StructuredArticle } from './json-ld.ts';
import { mainText } from './main-text.ts';
import { holdsAny, removeNoSnippet } from './no-snippet.ts';
import type { PageNames } from './own-article.ts';
import { pageDocument } from './page-document.ts';
import { documentFailure, pageFailure } from './page-failure.ts';
import { type Meta, readMeta } from './page-meta.ts';
import { pageMetadata } from './page-metadata.ts';
import { removeNoText } from './prepare-page.ts';
import { shortfall } from './shortfall.ts';
import { blocksBelowHeadline, missingStandfirst } from './standfirst.ts';
import { trimBlocks, trimStandfirst } from './trim-blocks.ts';

/** The media type of structured data, in capitals or not, with parameters or without (RFC 9110 §8.3.1). */
const JSON_LD = /^\s*application\/ld\+json\s*(?:;|$)/i;

/**
 * Extracts the article of a page: its main text as plain-text blocks, and its metadata. All results are clean text or
 * http addresses. Refuses a page that would be too expensive to read.
 * @param url the address of the page, against which relative addresses are resolved
 */
export function extractPage(html: string, url: string): Result<ExtractedPage, ExtractFailure> {
  const failure = pageFailure(html);
  if (failure) return fail(failure);
  const document = pageDocument(html, url);
  const tooDeep = documentFailure(document);
  if (tooDeep) return fail(tooDeep);
  const notShown = removeNoSnippet(document);
  const scripts = [...document.getElementsByTagName('script')].filter((script) =>
    JSON_LD.test(script.getAttribute('type') ?? ''),
  );
  const meta = readMeta(document);
  const structured = articleInJsonLd(
    scripts.map(({ textContent }) => textContent),
    namesOfPage(document, url, meta),
  );
  const metadata = pageMetadata(document, url, meta, structured);
  const headlines = [metadata.title, document.querySelector('h1')?.textContent, document.title];
  const descriptions = descriptionsOf(meta, structured);
  const publishers = publisherNames(url, [meta.of('og:site_name'), meta.of('application-name')]);
  removeNoText(document.documentElement);
  const below = blocksBelowHeadline(document, metadata.title, descriptions);
  const body =
    notShown.length > 0 && holdsAny(htmlToText(structured?.body ?? ''), notShown)
      ? undefined
      : structured?.body;
  const text = mainText(document, () => textDocument(html, url), body);
  const trimmed = trimBlocks(text.blocks, headlines, publishers);
  const blocks = [...trimStandfirst(missingStandfirst(trimmed, below), headlines), ...trimmed];
  const evidence = {
    densest: text.densest,
    words: structured?.words,
    descriptions,
    language: metadata.language,
  };
  const hidden = notShown.length > 0 ? { notShown } : {};
  return succeed({ ...metadata, ...hidden, blocks, shortfall: shortfall(blocks, evidence) });
}

/** The addresses and headlines that a page gives itself. */
function namesOfPage(document: Document, url: string, meta: Meta): PageNames {
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? undefined;
  const h1 = document.querySelector('h1')?.textContent;
  return {
    addresses: [url, canonical, meta.of('og:url')],
    titles: [meta.of('og:title'), meta.of('twitter:title'), h1, document.title],
  };
}

/** A page without what is no text, or not to be shown. */
function textDocument(html: string, url: string): Document {
  const document = pageDocument(html, url);
  removeNoSnippet(document);
  removeNoText(document.documentElement);
  return document;
}

/** The texts in which a page describes its article. */
function descriptionsOf(meta: Meta, structured: StructuredArticle | undefined): string[] {
  const said = [meta.of('og:description'), meta.of('description'), meta.of('twitter:description')];
  return [...said, structured?.description]
    .map((text) => htmlToText(text ?? ''))
    .filter((text) => text !== '');
}
