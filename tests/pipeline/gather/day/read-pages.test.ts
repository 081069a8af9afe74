import { expect, it } from 'vitest';
import { readPages } from '../../../../scripts/pipeline/gather/day/read-pages.ts';
import { succeed } from '../../../../scripts/pipeline/outcome/result.ts';
import type { ExtractedPage } from '../../../../scripts/pipeline/gather/extract/extracted-page.ts';
import { makeSource } from '../../../support/make-source.ts';

const URL = 'http://fr-paper.test/harbour';
const STARTED = '2026-03-10T20:00:00Z';

it('a page of which too little was read leaves its article the summary, and says so', async () => {
  const page: ExtractedPage = {
    blocks: [{ kind: 'paragraph', text: 'Register to read on.' }],
    shortfall: { read: 20, expected: 5_274 },
    byline: 'A. Bee',
    dates: { stated: [], shown: [] },
    limits: [],
  };
  const { kept, pages } = await readPages(
    [
      {
        source: makeSource('fr-paper'),
        address: URL,
        entry: {
          feed: 'http://fr-paper.test/feed',
          position: 0,
          url: URL,
          title: 'Harbour to reopen',
          blocks: [],
          summary: 'Boats may land again.',
        },
      },
    ],
    {
      fetcher: {
        fetch: () =>
          Promise.resolve(succeed({ url: URL, body: Buffer.from(''), notModified: false, bytes: 1 })),
      },
      extractor: { extract: () => Promise.resolve(succeed(page)) },
      optOuts: { limitsOf: () => Promise.resolve([]), permits: () => Promise.resolve(false) },
      progress: { start: () => undefined, advance: () => undefined, stop: () => undefined },
    },
    STARTED,
  );
  expect(kept[0]?.article).toMatchObject({ based: 'summary', blocks: [], byline: 'A. Bee' });
  expect(pages[0]?.failure).toMatchObject({ stage: 'page', subject: URL, reason: 'text incomplete' });
  expect(pages[0]?.failure?.detail).toContain('5274');
});

const URL_OF_PAGE = 'https://fr-a.test/news/1';

/** Reads the page of an entry, with what its answer's header and its text say. */
async function read(link: string | undefined, page: Partial<ExtractedPage> = {}) {
  const entry = { feed: 'https://fr-a.test/feed', position: 1, url: URL_OF_PAGE, title: 'A', blocks: [] };
  const extracted = {
    blocks: [{ kind: 'paragraph' as const, text: 'The harbour is open again.' }],
    dates: { stated: [], shown: [] },
    limits: [],
    ...page,
  };
  const answer = { url: URL_OF_PAGE, link, body: Buffer.from('<p>'), notModified: false, bytes: 3 };
  const { kept } = await readPages(
    [{ source: makeSource('fr-a'), entry, address: 'fr-a.test/news/1' }],
    {
      fetcher: { fetch: () => Promise.resolve(succeed(answer)) },
      extractor: { extract: () => Promise.resolve(succeed(extracted)) },
      optOuts: { limitsOf: () => Promise.resolve([]), permits: () => Promise.resolve(false) },
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
