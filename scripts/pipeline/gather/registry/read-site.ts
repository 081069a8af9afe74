import { cleanText } from '../../../text/clean-text.ts';
import { languageTag } from '../../../text/language-tag.ts';
import { pageDocument } from '../extract/page-document.ts';
import { pageFailure } from '../extract/page-failure.ts';

/** Reads a site's name and language from its homepage, if given there. */
export function readSite(
  html: string,
  url: string,
): { name?: string | undefined; language?: string | undefined } {
  if (pageFailure(html)) return {};
  const document = pageDocument(html, url);
  const name =
    document.querySelector('meta[property="og:site_name"]')?.getAttribute('content') ?? document.title;
  return {
    name: cleanText(name) || undefined,
    language: languageTag(document.documentElement.getAttribute('lang') ?? ''),
  };
}
