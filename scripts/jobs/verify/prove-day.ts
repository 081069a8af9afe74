import type { ReadSnapshot } from '../../../src/schemas/snapshot.ts';
import { defaultDigestOptions } from '../../pipeline/digest/default-digest-options.ts';
import { provePrivate } from '../../pipeline/digest/public/prove-private.ts';
import { proveSnapshot } from '../../pipeline/digest/public/prove-snapshot.ts';
import { STATEMENT_KINDS } from '../../pipeline/digest/public/statement.ts';
import { withdrawalsFailure } from '../../pipeline/digest/withdraw/withdrawals-failure.ts';
import { WITHDRAW_STAGE } from '../../pipeline/digest/withdraw/withdrawn-ledger.ts';
import { InputError } from '../../pipeline/outcome/input-error.ts';
import { accountFor } from '../../pipeline/snapshot/check-ledger.ts';
import { correctionsFailure } from '../../pipeline/snapshot/corrections-failure.ts';
import { isPublic } from '../../pipeline/snapshot/public-snapshot.ts';
import { checkTrust, type Trust } from '../../pipeline/snapshot/sign/check-trust.ts';
import { type ProofLine, findingsOf } from './finding.ts';

/**
 * Proves what a snapshot that was opened says by itself: its signature, its ledger and its digest.
 * @param trust whose signature is required; undefined where none is
 * @param place the snapshot as messages name it
 */
export function proveDay(snapshot: ReadSnapshot, trust: Trust | undefined, place: string): ProofLine[] {
  const { manifest, articles } = snapshot;
  const find = findingsOf(manifest.day);
  const files = Object.keys(manifest.files).length;
  return [
    find(
      'proved',
      `${files} files are what the manifest seals, and ${articles.length} articles fit their schemas`,
    ),
    ...refutable(manifest.day, () => [signatureFinding(snapshot, trust, place)]),
    ledgerFinding(snapshot),
    ...withdrawalFindings(snapshot),
    ...correctionFindings(snapshot),
    ...refutable(manifest.day, () => digestFindings(snapshot, place)),
  ];
}

function signatureFinding(snapshot: ReadSnapshot, trust: Trust | undefined, place: string): ProofLine {
  const { signature, manifest } = snapshot;
  const find = findingsOf(manifest.day);
  if (trust) {
    checkTrust(snapshot, trust, place);
    const how = signature?.key === trust.key ? '' : `, which stands in one history with ${trust.key}`;
    return find('proved', `signed by ${signature?.key}${how}`);
  }
  if (!signature) return find('note', 'not signed');
  const remedy = `compare it with the publisher’s, then give --require-signature ${signature.key}`;
  return find('note', `signed by ${signature.key}; whose key that is, nothing here says: ${remedy}`);
}

function ledgerFinding(snapshot: ReadSnapshot): ProofLine {
  const { failure, entries, published, dropped } = accountFor(snapshot);
  const find = findingsOf(snapshot.manifest.day);
  if (failure !== undefined) return find('refuted', `the ledger does not add up: ${failure}`);
  return find(
    'proved',
    `the ledger accounts for ${entries} entries: ${published} published, ${dropped} left out`,
  );
}

function withdrawalFindings(snapshot: ReadSnapshot): ProofLine[] {
  const count = snapshot.withdrawals?.length ?? 0;
  if (count === 0) return [];
  const find = findingsOf(snapshot.manifest.day);
  const failure = withdrawalsFailure(snapshot);
  if (failure) return [find('refuted', `a withdrawal is not carried out: ${failure.detail}`)];
  return [find('proved', `nothing is left of what its ${count} withdrawals name`)];
}

function correctionFindings(snapshot: ReadSnapshot): ProofLine[] {
  const count = snapshot.manifest.corrections?.length ?? 0;
  if (count === 0) return [];
  const find = findingsOf(snapshot.manifest.day);
  const withdrawn = snapshot.ledger.filter(({ stage }) => stage === WITHDRAW_STAGE).length;
  const failure = correctionsFailure(snapshot, withdrawn);
  if (failure) return [find('refuted', `its corrections do not add up: ${failure.detail}`)];
  return [find('proved', `the counts of its ${count} corrections end in the records that it has`)];
}

function digestFindings(snapshot: ReadSnapshot, place: string): ProofLine[] {
  const find = findingsOf(snapshot.manifest.day);
  const statements = isPublic(snapshot)
    ? proveSnapshot(snapshot, place)
    : provePrivate(snapshot, defaultDigestOptions('full'), place);
  const counts = STATEMENT_KINDS.map((kind) => {
    const own = statements.filter((each) => each.kind === kind && each.proved);
    return `${own.length} ${kind}s`;
  });
  const open = statements.filter(({ proved }) => !proved).length;
  return [
    find('proved', `of its digest, ${counts.join(', ')} come out the same from its texts`),
    ...(open > 0
      ? [find('open', `${open} statements of its digest rest on texts that its publisher withholds`)]
      : []),
  ];
}

/** The findings of an action; at a bad input, that it is refuted. */
export function refutable(subject: string, action: () => ProofLine[]): ProofLine[] {
  try {
    return action();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return [findingsOf(subject)('refuted', `${error.where}: ${error.what}`)];
  }
}
