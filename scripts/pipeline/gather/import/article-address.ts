import { httpUrlSchema } from '../../../../src/schemas/ids.ts';
import { articleId } from '../../../text/article-id.ts';
import { canonicalUrl } from '../../../text/canonical-url.ts';
import { fail, type Result, succeed } from '../../outcome/result.ts';

/** Longest address, in characters: RFC 9110 §4.1 asks for room for 8,000 octets. */
const MAX_URL_LENGTH = 8_000;

/** An article's address and what is derived from it. */
export interface ArticleAddress {
  id: string;
  url: string;
  /** Present where it differs from `url`. */
  canonicalUrl?: string | undefined;
  /** Host without `www.`. */
  host: string;
}

/** Normalises an article's address by the URL Standard, or says why a page may not link to it. */
export function parseArticleAddress(text: string): Result<ArticleAddress> {
  const trimmed = text.trim();
  if (trimmed === '') return fail({ reason: 'no url', detail: 'its url is empty' });
  if (trimmed.length > MAX_URL_LENGTH) {
    return fail({ reason: 'url too long', detail: `its url has more than ${MAX_URL_LENGTH} characters` });
  }
  const parsed = URL.parse(trimmed);
  if (!parsed || !httpUrlSchema.safeParse(parsed.href).success) {
    return fail({
      reason: 'not an http url',
      detail: `its url is not an absolute http or https URL: ${withoutUser(trimmed)}`,
    });
  }
  if (parsed.username !== '' || parsed.password !== '') {
    return fail({
      reason: 'url with a user name',
      detail: `its url carries a user name or password: ${withoutUser(trimmed)}`,
    });
  }
  const canonical = canonicalUrl(parsed.href);
  return succeed({
    id: articleId(canonical),
    url: parsed.href,
    canonicalUrl: canonical === parsed.href ? undefined : canonical,
    host: parsed.hostname.replace(/^www\./, ''),
  });
}

/** An address as a ledger, which is published, may have it: without what stands before the host. */
const withoutUser = (address: string): string => address.replace(/(\/\/)[^/?#\\]*@/, '$1');
