/**
 * How something stands that was to be proved: `proved`; `refuted`; `open`, where what is at hand can neither prove nor refute
 * it; or a `note`, where nothing was to be proved.
 */
export type ProofState = 'proved' | 'refuted' | 'open' | 'note';

/** Something that was checked, and how it stands. */
export interface ProofLine {
  /** What it is of: a day, or a file of the site. */
  subject: string;
  standing: ProofState;
  /** In words for whoever checks. */
  what: string;
}

/** Makes findings of one subject. */
export const findingsOf =
  (subject: string) =>
  (standing: ProofState, what: string): ProofLine => ({ subject, standing, what });
