import { describe, expect, it } from 'vitest';
import { failedFeedsOf } from '../../../../scripts/pipeline/digest/compose/failed-feeds.ts';
import type { LedgerLine } from '../../../../src/schemas/ledger.ts';
import { composeAlone } from '../../../support/compose-alone.ts';
import { makeSnapshot } from '../../../support/make-day.ts';

const FEED = 'https://fr-matin.example/feed';
const made = makeSnapshot([{ source: 'fr-matin', title: 'Early' }], ['de-blatt']);
const sources = made.sources.map((each) => (each.id === 'fr-matin' ? { ...each, feeds: [FEED] } : each));
const line = (outcome: LedgerLine['outcome'], subject: string): LedgerLine => ({
  stage: 'fetch',
  subject,
  outcome,
  reason: 'access refused',
  detail: 'HTTP 403',
});

describe('the feeds that could not be read', () => {
  it('are named with their source and why', () => {
    expect(failedFeedsOf({ sources, ledger: [line('failed', FEED)] })).toEqual([
      { source: 'fr-matin', feed: FEED, reason: 'access refused', detail: 'HTTP 403' },
    ]);
  });

  it('are not those that were read, nor pages that failed', () => {
    const ledger = [line('ok', FEED), line('failed', 'https://fr-matin.example/article')];
    expect(failedFeedsOf({ sources, ledger })).toEqual([]);
  });

  it('are in the digest, which says nothing where every feed was read', () => {
    const failed = { ...made, sources, ledger: [...made.ledger, line('failed', FEED)] };
    expect(composeAlone(failed).digest.failedFeeds).toMatchObject([{ source: 'fr-matin' }]);
    expect(composeAlone(made).digest).not.toHaveProperty('failedFeeds');
  });
});
