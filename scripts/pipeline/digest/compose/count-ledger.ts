import type { Digest } from '../../../../src/schemas/digest.ts';
import type { LedgerLine } from '../../../../src/schemas/ledger.ts';

/** Returns the ledger counted by stage, outcome and reason, in that order. */
export function countLedger(ledger: readonly LedgerLine[]): Digest['ledger'] {
  const groups = new Map<string, Digest['ledger'][number]>();
  for (const { stage, outcome, reason } of ledger) {
    const key = JSON.stringify([stage, outcome, reason ?? '']);
    const group = groups.get(key);
    if (group) group.count += 1;
    else groups.set(key, { stage, outcome, reason, count: 1 });
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
}
