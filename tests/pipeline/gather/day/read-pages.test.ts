import { expect, it } from 'vitest';
import { readPages } from '../../../../scripts/pipeline/gather/day/read-pages.ts';
import type { ExtractedPage } from '../../../../scripts/pipeline/gather/extract/extracted-page.ts';
import { succeed } from '../../../../scripts/pipeline/outcome/result.ts';
import { makeSource } from '../../../support/make-source.ts';

const URL_OF_PAGE = 'https://fr-a.test/news/1';

/** Reads the page of an entry, with what its answer's header and its text say. */
async function read(link: string | undefined, page: Partial<ExtractedPage> = {}) {
  const entry = { feed: 'https://fr-a.test/feed', position: 1, url: URL_OF_PAGE, title: 'A', blocks: [] };
  const extracted = {
    blocks: [{ kind: 'paragraph' as const, text: 'The harbour is open again.' }],
    dates: { stated: [], shown: [] },
    signals: { noarchive: false, noai: false, paywalled: false },
    ...page,
  };
  const answer = { url: URL_OF_PAGE, link, body: Buffer.from('<p>'), notModified: false, bytes: 3 };
  const { kept } = await readPages(
    [{ source: makeSource('fr-a'), entry, address: 'fr-a.test/news/1' }],
    {
      fetcher: { fetch: () => Promise.resolve(succeed(answer)) },
      extractor: { extract: () => Promise.resolve(succeed(extracted)) },
      progress: { start: () => undefined, advance: () => undefined, stop: () => undefined },
    },
    '2026-11-25T12:00:00Z',
  );
  return kept[0]?.article.canonicalUrl;
}

it.each([
  ['</news/one>; rel="canonical"', {}, 'https://fr-a.test/news/one'],
  ['</news/one>; rel="canonical"', { canonicalUrl: 'https://fr-a.test/own' }, 'https://fr-a.test/own'],
  ['<https://other.example/1>; rel=canonical', {}, undefined],
  ['</>; rel=canonical', {}, undefined],
  ['</news/one>; rel=preload', {}, undefined],
  [undefined, {}, undefined],
])('an article’s canonical URL is that of its page, else of its header: %s, %o', async (link, page, url) => {
  expect(await read(link, page)).toBe(url);
});
