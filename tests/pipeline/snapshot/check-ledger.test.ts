import { expect, it } from 'vitest';
import { accountFor } from '../../../scripts/pipeline/snapshot/check-ledger.ts';
import type { LedgerLine } from '../../../src/schemas/ledger.ts';
import { makeSnapshot } from '../../support/make-day.ts';

const { articles } = makeSnapshot([{ source: 'fr-matin', title: 'The river rises' }]);
const feed = (entries: number): LedgerLine => ({
  ...{ stage: 'fetch', subject: 'https://a.example/rss', outcome: 'ok' },
  detail: `${entries} entries; moved to https://b.example/rss`,
});
const published: LedgerLine = { stage: 'publish', subject: 'https://a.example/1', outcome: 'published' };
const dropped: LedgerLine = { stage: 'select', subject: 'https://a.example/2', outcome: 'dropped' };

it('a ledger accounts for every entry and every article', () => {
  expect(accountFor({ ledger: [feed(2), published, dropped], articles })).toEqual({
    ...{ entries: 2, published: 1, dropped: 1 },
  });
  expect(accountFor({ ledger: [published], articles }).failure).toBeUndefined();
});

it('a ledger with a line too few or too many does not add up', () => {
  const lost = accountFor({ ledger: [feed(3), published, dropped], articles });
  expect(lost.failure).toContain('its feeds had 3 entries, but it says of 2');
  const slipped = accountFor({ ledger: [feed(1), published], articles: [...articles, ...articles] });
  expect(slipped.failure).toContain('1 published entries, but there are 2 articles');
  expect(accountFor({ ledger: [feed(1), published], articles: [] }).failure).toContain(
    'there are 0 articles',
  );
});
