import { describe, expect, it } from 'vitest';
import { failureWords, ledgerParts } from '../../src/lib/ledger-words.ts';

describe('a day’s ledger in words', () => {
  it('is grouped by what became of the inputs, the largest number first', () => {
    const ledger = [
      { stage: 'fetch', outcome: 'failed', reason: 'timed out', count: 2 },
      { stage: 'select', outcome: 'dropped', reason: 'repeated', count: 3 },
      { stage: 'select', outcome: 'dropped', reason: 'over the limit', count: 40 },
      { stage: 'publish', outcome: 'published', count: 9 },
    ];
    expect(ledgerParts({ ledger })).toEqual([
      { heading: 'Published', lines: [{ stage: 'Publishing', reason: undefined, count: 9 }] },
      {
        heading: 'Left out',
        lines: [
          { stage: 'Choosing articles', reason: 'over the limit', count: 40 },
          { stage: 'Choosing articles', reason: 'repeated', count: 3 },
        ],
      },
      { heading: 'Failed', lines: [{ stage: 'Asking for feeds', reason: 'timed out', count: 2 }] },
    ]);
  });

  it.each([
    [{ reason: 'access refused', detail: 'HTTP 403' }, 'its server refused access (HTTP 403)'],
    [{ reason: 'timed out' }, 'its server took too long'],
    [{ reason: 'a cause without words' }, 'a cause without words'],
  ])('says why a feed was not read: %j', (failure, words) => {
    expect(failureWords(failure)).toBe(words);
  });
});
