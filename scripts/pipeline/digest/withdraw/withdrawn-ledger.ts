import type { LedgerLine } from '../../../../src/schemas/ledger.ts';
import type { Withdrawal } from '../../../../src/schemas/withdrawal.ts';
import { idOfAddress } from './id-of-address.ts';

/** The stage of a ledger's line that says that a published article was withdrawn. */
export const WITHDRAW_STAGE = 'withdraw';

type WithdrawnArticle = Extract<Withdrawal, { kind: 'article' }>;

/**
 * Returns a ledger in which an article counts as withdrawn, and which no longer has its address or headline: both hold
 * words of it. An import names lines of a file instead of articles; there, one of the published lines counts instead.
 *
 * @param texts the addresses and headlines of the article; none where the day has only its headline
 */
export function withdrawnLedger(
  ledger: readonly LedgerLine[],
  withdrawal: WithdrawnArticle,
  texts: readonly string[],
): LedgerLine[] {
  const [own = ''] = withdrawal.ids;
  const subject = `article ${own}`;
  const names = ({ subject: named }: LedgerLine): boolean =>
    withdrawal.ids.includes(idOfAddress(named) ?? '');
  const known = ledger.some((line) => line.outcome === 'published' && names(line));
  const counted = texts.length > 0 && !known ? ledger.findIndex(isOfImport) : -1;
  return ledger.map((line, index) => {
    if (index === counted || (names(line) && line.outcome === 'published'))
      return { stage: WITHDRAW_STAGE, subject, outcome: 'dropped', reason: 'withdrawn' };
    const { detail, ...rest } = line;
    if (names(line)) return { ...rest, subject };
    return detail !== undefined && texts.some((text) => detail.includes(text)) ? rest : line;
  });
}

const isOfImport = ({ outcome, subject }: LedgerLine): boolean =>
  outcome === 'published' && idOfAddress(subject) === undefined && !subject.startsWith('article ');
