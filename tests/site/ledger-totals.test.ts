import { expect, it } from 'vitest';
import { ledgerTotals } from '../../src/lib/ledger-totals.ts';
import { composeAlone } from '../support/compose-alone.ts';
import { makeSnapshot } from '../support/make-day.ts';
import { newsOf } from '../support/make-news.ts';

it('a day in numbers: what was published, dropped and failed, and how many countries and sources have articles', () => {
  const made = makeSnapshot([{ source: 'fr-matin', title: 'Early' }], ['fr-soir', 'de-blatt']);
  const snapshot = {
    ...made,
    ledger: [
      ...made.ledger,
      { stage: 'select', subject: 'https://a.example/1', outcome: 'dropped' as const, reason: 'repeat' },
      { stage: 'select', subject: 'https://a.example/2', outcome: 'dropped' as const, reason: 'too old' },
      { stage: 'fetch', subject: 'https://a.example/feed', outcome: 'failed' as const, reason: 'no answer' },
      { stage: 'fetch', subject: 'https://b.example/feed', outcome: 'ok' as const },
      { stage: 'translate headlines', subject: 'https://a.example/3', outcome: 'failed' as const },
    ],
  };
  expect(ledgerTotals(newsOf(composeAlone(snapshot)))).toEqual({
    published: 1,
    dropped: 2,
    failed: 1,
    countries: { reporting: 1, monitored: 2 },
    sources: { reporting: 1, registered: 3 },
  });
});
