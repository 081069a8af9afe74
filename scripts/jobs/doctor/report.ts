import { cleanText } from '../../text/clean-text.ts';
import type { Diagnosis, Examination } from './examine.ts';

/** The lines of a check under its heading. */
export function examinationText({ title, findings }: Pick<Examination, 'title' | 'findings'>): string {
  const lines = findings.flatMap(({ mark, what, remedy }) => [
    `  ${mark.padEnd(4)}  ${cleanText(what)}`,
    ...(remedy === undefined ? [] : [`        → ${cleanText(remedy)}`]),
  ]);
  return `${[title, ...lines].join('\n')}\n\n`;
}

/** What it comes to, in one line. */
export function summary({ counts }: Pick<Diagnosis, 'counts'>): string {
  if (counts.do > 0) {
    const things = counts.do === 1 ? 'One thing is' : `${counts.do} things are`;
    return `${things} to be done before a day can be made and published: see "do" above.`;
  }
  if (counts.note === 0) return 'All is well.';
  const notes = counts.note === 1 ? 'One note' : `${counts.note} notes`;
  return `A day can be made and published. ${notes} above may be worth a look.`;
}

/** The same as data. */
export function diagnosisJson({ checks, counts }: Diagnosis): string {
  return `${JSON.stringify({ ready: counts.do === 0, counts, checks }, null, 2)}\n`;
}
