import { describe, expect, it } from 'vitest';
import { failureWords, incompleteWords, ledgerParts } from '../../src/lib/ledger-words.ts';

describe('a day’s ledger in words', () => {
  it('is grouped by what became of the inputs, the largest number first', () => {
    const ledger = [
      { stage: 'fetch', outcome: 'failed', reason: 'timed out', count: 2 },
      { stage: 'select', outcome: 'dropped', reason: 'repeated', count: 3 },
      { stage: 'select', outcome: 'dropped', reason: 'over the limit', count: 40 },
      { stage: 'publish', outcome: 'published', count: 9 },
    ];
    expect(ledgerParts({ ledger })).toEqual([
      { heading: 'Published', lines: [{ what: 'Articles', reason: undefined, count: 9 }] },
      {
        heading: 'Left out',
        lines: [
          { what: 'Articles', reason: 'more than a day has room for', count: 40 },
          { what: 'Articles', reason: 'the same as another', count: 3 },
        ],
      },
      {
        heading: 'Could not be read or made',
        lines: [{ what: 'News feeds', reason: 'the server took too long', count: 2 }],
      },
    ]);
  });

  it('says in plain words what was read otherwise than given', () => {
    const ledger = [{ stage: 'import', outcome: 'ok', reason: 'language read', count: 17 }];
    expect(ledgerParts({ ledger })).toEqual([
      {
        heading: 'What worked',
        lines: [
          {
            what: 'Articles',
            reason: 'in a language that we recognised by the text, since another was given',
            count: 17,
          },
        ],
      },
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

describe('a day that lacks quality', () => {
  it('says so in a sentence, and others say nothing', () => {
    const ledger = [
      { stage: 'quality', outcome: 'failed', reason: 'too few pages read', count: 1 },
      { stage: 'quality', outcome: 'failed', reason: 'too few articles in English', count: 1 },
    ];
    expect(incompleteWords({ ledger })).toBe(
      'This day is incomplete: many articles have no more than the summary of their feed, and many articles are in their own language alone.',
    );
    expect(incompleteWords({ ledger: [] })).toBeUndefined();
  });
});
