import { parseFeed } from '../pipeline/gather/feed/parse-feed.ts';
import type { FetchedDocument, Fetcher } from '../pipeline/gather/fetcher.ts';
import { InputError } from '../pipeline/outcome/input-error.ts';
import { findFeeds } from '../pipeline/gather/registry/find-feeds.ts';
import { readSite } from '../pipeline/gather/registry/read-site.ts';
import type { SiteFacts } from '../pipeline/gather/registry/propose-source.ts';
import { decodeDocument } from '../text/decode-document.ts';

/**
 * Fetches a site's homepage and finds its best feed: the first address, of those announced, linked or usual, that is a
 * feed with entries.
 * @throws InputError when the page cannot be fetched or no feed is found
 */
export async function probeSite(url: string, fetcher: Fetcher): Promise<Omit<SiteFacts, 'country'>> {
  const page = await fetcher.fetch(url, 'page');
  if (!page.ok) {
    throw new InputError(
      url,
      `${page.failure.reason}: ${page.failure.detail}`,
      'check the address, or write the entry by hand',
    );
  }
  const { url: homepage, link } = page.value;
  const html = textOf(page.value, 'page');
  const tried: string[] = [];
  for (const feed of findFeeds(html, homepage, link)) {
    const result = await fetcher.fetch(feed, 'feed');
    const parsed = result.ok
      ? parseFeed(textOf(result.value, 'feed'), { url: feed, answeredBy: result.value.url })
      : result;
    if (parsed.ok && parsed.value.entries.length > 0) {
      return { homepage, ...readSite(html, homepage), feed, parsed: parsed.value };
    }
    tried.push(`${feed}: ${parsed.ok ? 'it has no entries' : parsed.failure.reason}`);
  }
  throw new InputError(
    url,
    `no feed was found\n${tried.join('\n')}`,
    'if you know its feed, write the entry by hand',
  );
}

function textOf({ body, contentType }: FetchedDocument, kind: 'feed' | 'page'): string {
  return decodeDocument(body, { contentType, kind }).text;
}
