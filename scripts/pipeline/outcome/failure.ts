import type { LedgerLine } from '../../../src/schemas/ledger.ts';

/**
 * Why something could not be had, or may not stand: what whoever tried it knows. Who asked for it knows the rest of a
 * `Failure`.
 */
export interface Why<Reason extends string = string> {
  /** The same few words for the same cause: reports and the ledger count by them. */
  reason: Reason;
  /** What exactly happened with this one, in a line that can stand alone. */
  detail?: string | undefined;
}

/** An input that the work went on without. */
export interface Failure<Reason extends string = string> extends Why<Reason> {
  /** Where on its way it was lost, in the ledger's words, such as `fetch`. */
  stage: string;
  /** Which input it was: an address, or a file with its line. */
  subject: string;
}

/** What came of many inputs, where the work goes on without the bad ones: each is in one of the two. */
export interface Outcome<Item> {
  items: Item[];
  failures: Failure[];
}

/** What the ledger says of an input that failed. */
export function failedLine(failure: Failure): LedgerLine {
  return { ...failure, outcome: 'failed' };
}

/** One line about a failure: what exactly happened where that is known, else the reason alone. */
export function exactly({ reason, detail }: Why): string {
  return detail ?? reason;
}
