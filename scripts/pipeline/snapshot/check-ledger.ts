import type { LedgerLine } from '../../../src/schemas/ledger.ts';
import type { Snapshot } from '../../../src/schemas/snapshot.ts';

/** How many entries a feed had, at the beginning of the detail of its line (see gatherLedger). */
const ENTRIES = /^(\d+) entries\b/;

/** What a ledger accounts for. */
export interface Account {
  /** What is wrong; undefined where everything is accounted for. */
  failure?: string;
  entries: number;
  published: number;
  dropped: number;
}

/**
 * Checks that nothing is lost between what came in and what a day has: each article has a line that says it was published,
 * and each entry of a feed one that says what became of it. What was withdrawn counts as dropped.
 */
export function accountFor({ ledger, articles }: Pick<Snapshot, 'ledger' | 'articles'>): Account {
  const fates = ledger.filter(({ outcome }) => outcome === 'published' || outcome === 'dropped');
  const published = fates.filter(({ outcome }) => outcome === 'published').length;
  const feeds = ledger.flatMap(entriesOf);
  const entries = feeds.length > 0 ? feeds.reduce((sum, count) => sum + count, 0) : fates.length;
  const account = { entries, published, dropped: fates.length - published };
  if (entries !== fates.length)
    return {
      ...account,
      failure: `its feeds had ${entries} entries, but it says of ${fates.length} what became of them`,
    };
  if (published === articles.length) return account;
  return {
    ...account,
    failure: `it has ${published} published entries, but there are ${articles.length} articles`,
  };
}

function entriesOf({ stage, outcome, detail = '' }: LedgerLine): number[] {
  const [, count] = (stage === 'fetch' && outcome === 'ok' && ENTRIES.exec(detail)) || [];
  return count === undefined ? [] : [Number(count)];
}
