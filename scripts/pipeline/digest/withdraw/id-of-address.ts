import { articleId } from '../../../text/article-id.ts';
import { canonicalUrl } from '../../../text/canonical-url.ts';

/** The id that an address at a source gives an article; undefined where the text is no web address. */
export function idOfAddress(text: string): string | undefined {
  return /^https?:/.test(text) && URL.canParse(text) ? articleId(canonicalUrl(text)) : undefined;
}
