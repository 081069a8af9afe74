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
      optOuts: { limitsOf: () => Promise.resolve([]) },
      progress: { start: () => undefined, advance: () => undefined, stop: () => undefined },
    },
    STARTED,
  );
  expect(kept[0]?.article).toMatchObject({ based: 'summary', blocks: [], byline: 'A. Bee' });
  expect(pages[0]?.failure).toMatchObject({ stage: 'page', subject: URL, reason: 'text incomplete' });
  expect(pages[0]?.failure?.detail).toContain('5274');
});
