import { expect, it } from 'vitest';
import { readFeeds } from '../../../../scripts/pipeline/gather/day/read-feeds.ts';
import { succeed } from '../../../../scripts/pipeline/outcome/result.ts';
import { makeSource } from '../../../support/make-source.ts';

it.each([
  ['nothing', undefined, true, true],
  ['how search engines list it (X-Robots-Tag)', 'noindex, nosnippet, noarchive', true, true],
  ['that its texts are not to be mined (TDMRep)', 'tdm-reservation', true, false],
  ['that its texts are not to be found (Content-Usage)', 'content-usage: search=n', false, false],
  ['that its texts are no input (Content-Signal)', 'content-signal: ai-input=no', true, false],
  ['that no model be trained on them', 'content-usage: train-ai=n', true, true],
])('of a feed whose header says %s', async (_what, robotsTag, hasSummary, hasText) => {
  const source = makeSource('fr-paper');
  const [url = ''] = source.feeds;
  const entry = {
    ...{
      feed: url,
      position: 1,
      url: 'https://fr-paper.test/1',
      title: 'Lock opens',
      summary: 'It is open.',
    },
    blocks: [{ kind: 'paragraph' as const, text: 'The lock is open again.' }],
  };
  const answer = { url, body: Buffer.from('x'), robotsTag, notModified: false, bytes: 1 };
  const [feed] = await readFeeds(
    [source],
    {
      fetcher: { fetch: () => Promise.resolve(succeed(answer)) },
      reader: {
        read: () => Promise.resolve(succeed({ format: 'rss' as const, entries: [entry], notes: [] })),
        close: () => Promise.resolve(),
      },
      progress: { start: () => undefined, advance: () => undefined, stop: () => undefined },
    },
    '2026-03-10T20:00:00Z',
  );
  const [read] = feed?.entries ?? [];
  expect(read?.title).toBe('Lock opens');
  expect([read?.summary !== undefined, (read?.blocks.length ?? 0) > 0]).toEqual([hasSummary, hasText]);
});
