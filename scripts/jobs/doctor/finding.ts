import type { InputError } from '../../pipeline/outcome/input-error.ts';

/** How a finding counts: all is well; worth knowing; or something must be done before a day can be made and published. */
export type FindingMark = 'ok' | 'note' | 'do';

/** One line of a check. */
export interface Finding {
  mark: FindingMark;
  what: string;
  /** What to do. */
  remedy?: string | undefined;
}

/** Says that something is well. */
export const ok = (what: string): Finding => ({ mark: 'ok', what });

/** Says what is worth knowing, and keeps no day from being made. */
export const note = (what: string, remedy?: string): Finding => ({
  mark: 'note',
  what,
  ...(remedy !== undefined && { remedy }),
});

/** Says what must be done before a day can be made and published. */
export const must = (what: string, remedy: string): Finding => ({ mark: 'do', what, remedy });

/** A bad input, at which a command that makes or publishes a day would end. */
export const mustMend = ({ where, what, remedy }: InputError): Finding => must(`${where}: ${what}`, remedy);

/** A bad input that keeps no day from being made. */
export const shouldMend = ({ where, what, remedy }: InputError): Finding => note(`${where}: ${what}`, remedy);
