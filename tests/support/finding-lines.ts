import type { Finding } from '../../scripts/jobs/doctor/finding.ts';

/** Findings of the doctor as lines: the mark, what was found, and what to do. */
export const findingLines = (findings: readonly Finding[]): string[] =>
  findings.map(({ mark, what, remedy }) => `${mark}: ${what}${remedy === undefined ? '' : ` → ${remedy}`}`);
