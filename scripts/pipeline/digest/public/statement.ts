import { InputError } from '../../outcome/input-error.ts';
import { oneLine } from '../../snapshot/schema-issues.ts';

/** What a digest says, by how it can be proved. */
export const STATEMENT_KINDS = ['quotation', 'headline', 'count', 'judgement'] as const;

/** One of `STATEMENT_KINDS`. */
export type StatementKind = (typeof STATEMENT_KINDS)[number];

/** One statement of a public snapshot’s derived files. */
export interface ProvedStatement {
  /** File and line, such as `derived-stories.jsonl:3`. */
  at: string;
  kind: StatementKind;
  /** In words for whoever checks it. */
  what: string;
  /** Whether the public texts prove it; otherwise only the private snapshot can. */
  proved: boolean;
}

/** A line of a derived file, which states and refuses. */
export interface DerivedLine {
  at: string;
  /** The snapshot as messages name it, with the line. */
  place: string;
}

/** Returns a statement that the public texts prove. */
export const proved = ({ at }: DerivedLine, kind: StatementKind, what: string): ProvedStatement => ({
  ...{ at, kind, what },
  proved: true,
});

/** Returns a statement that rests on withheld texts. */
export const withheld = ({ at }: DerivedLine, kind: StatementKind, what: string): ProvedStatement => ({
  ...{ at, kind, what },
  proved: false,
});

/**
 * Returns the error for a statement that the public texts disprove, or that cannot be right. What is judged from public
 * texts can also come out otherwise in another version of the program.
 */
export function disproved({ place }: DerivedLine, what: string): InputError {
  const remedy =
    'do not use this snapshot; if you trust it, use the version of Overview that its manifest names as generator';
  return new InputError(place, oneLine(what), remedy);
}
