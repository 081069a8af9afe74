import type { LedgerLine } from '../../../src/schemas/ledger.ts';

/** Why something failed, as known to the code that tried it. The caller adds the rest of a `Failure`. */
export interface Why<Reason extends string = string> {
  /** A short phrase, always the same for the same cause: reports and the ledger count by it. */
  reason: Reason;
  /** What exactly happened this time, in a line that can stand alone. */
  detail?: string | undefined;
}

/** An input that failed and was left out. */
export interface Failure<Reason extends string = string> extends Why<Reason> {
  /** The stage at which it failed, as in the ledger, such as `fetch`. */
  stage: string;
  /** The input: an address, or a file with its line. */
  subject: string;
}

/** The results of many inputs, where failures do not stop the work: each input is in one of the two lists. */
export interface Outcome<Item> {
  items: Item[];
  failures: Failure[];
}

/** The ledger line of a failed input. */
export function failedLine(failure: Failure): LedgerLine {
  return { ...failure, outcome: 'failed' };
}

/** One line about a failure: its detail if there is one, else its reason. */
export function exactly({ reason, detail }: Why): string {
  return detail ?? reason;
}
