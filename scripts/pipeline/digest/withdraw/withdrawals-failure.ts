import type { Snapshot } from '../../../../src/schemas/snapshot.ts';
import type { Withdrawal } from '../../../../src/schemas/withdrawal.ts';
import { canonicalJson } from '../../../text/canonical-json.ts';
import type { Why } from '../../outcome/failure.ts';
import { takeOne } from './take-out.ts';
import { WITHDRAW_STAGE, withdrawnSubject } from './withdrawn-ledger.ts';

/** What a withdrawal may take something out of, and how messages name it. */
const PARTS = [
  ['articles', 'articles.jsonl'],
  ['translations', 'translations.jsonl'],
  ['headlines', 'headlines.jsonl'],
  ['annotations', 'annotations.jsonl'],
  ['earlier', 'earlier.jsonl'],
  ['ledger', 'ledger.jsonl'],
] as const;

/** Why the withdrawals of a snapshot are not carried out. */
type WithdrawalFailure = Why<'something is left' | 'wrongly counted'> & { detail: string };

/**
 * Returns what is wrong with the withdrawals that a public snapshot names; undefined when each is carried out, so that doing
 * it once more takes nothing away, and when the ledger counts as withdrawn what they name, and nothing else.
 */
export function withdrawalsFailure(snapshot: Snapshot): WithdrawalFailure | undefined {
  const { withdrawals = [] } = snapshot;
  for (const each of withdrawals) {
    const left = leftOf(snapshot, each);
    if (left === undefined) continue;
    const detail = `${left} still has something of ${each.page}, which was withdrawn`;
    return { reason: 'something is left', detail };
  }
  return uncountedFailure(snapshot, withdrawals);
}

function leftOf(snapshot: Snapshot, withdrawal: Withdrawal): string | undefined {
  const without = takeOne(snapshot, withdrawal);
  return PARTS.find(([part]) => canonicalJson(without[part]) !== canonicalJson(snapshot[part]))?.[1];
}

/**
 * What is wrong with the lines of the ledger that count articles as withdrawn. A withdrawal may have several ids, and the day
 * have had an article of each; an earlier version counted them all under the first.
 */
function uncountedFailure(
  { ledger }: Snapshot,
  withdrawals: readonly Withdrawal[],
): WithdrawalFailure | undefined {
  const named = withdrawals.flatMap((each) =>
    each.kind === 'article' ? [new Set(each.ids.map(withdrawnSubject))] : [],
  );
  const counted = ledger.filter(({ stage }) => stage === WITHDRAW_STAGE).map(({ subject }) => subject);
  const stranger = counted.find((subject) => !named.some((own) => own.has(subject)));
  if (stranger !== undefined)
    return wronglyCounted(`the ledger counts the ${stranger} as withdrawn, which no withdrawal names`);
  for (const own of named) {
    const lines = counted.filter((subject) => own.has(subject));
    if (lines.length > own.size)
      return wronglyCounted(`the ledger counts the ${lines[0]} as withdrawn ${timesOf(lines.length)}`);
  }
  return undefined;
}

const wronglyCounted = (detail: string): WithdrawalFailure => ({ reason: 'wrongly counted', detail });

const timesOf = (count: number): string => (count === 2 ? 'twice' : `${count} times`);
