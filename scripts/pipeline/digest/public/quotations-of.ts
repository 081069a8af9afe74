import type { Story } from '../../../../src/schemas/story.ts';
import type { Evidence } from '../../../../src/schemas/take.ts';

/** A quotation on a story’s pages, and what it stands for. */
export interface Quotation {
  evidence: Evidence;
  what: string;
}

/** Every quotation of a story: in its summary, its takes, its single voices and its conflicting numbers. */
export function quotationsOf({ summary, takes, voices, disagreements }: Story): Quotation[] {
  const quote = (what: string) => (evidence: Evidence) => ({ evidence, what });
  return [
    ...summary.map(quote('what happened')),
    ...takes.flatMap(({ label, evidence }) => evidence.map(quote(`the take “${label}”`))),
    ...voices.map(({ evidence }) => evidence).map(quote('one voice')),
    ...disagreements.flatMap(({ about, values }) =>
      values.flatMap(({ quotes }) => quotes.map(quote(`the numbers of ${about}`))),
    ),
  ];
}
