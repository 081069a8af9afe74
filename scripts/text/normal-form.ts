import { kindsAt, MARK, TWO_UNITS } from './character-kinds.ts';

/**
 * Most marks in a row that are kept: those of the Stream-Safe Text Format (UAX #15 §13), far beyond what any script
 * writes. Normalisation sorts each run, in time quadratic in its length.
 */
const MAX_MARKS = 30;

/** Below this there are no marks, and nothing to normalise. */
const NOT_ASCII = /[^\0-\x7f]/;

/** The normal forms of Unicode (UAX #15). */
type NormalForm = 'NFC' | 'NFD' | 'NFKD';

/**
 * A text in a Unicode normal form, in linear time: the only place of the pipeline that normalises. Of more than 30
 * marks in a row, the first 30 are kept. Doing it twice is doing it once.
 */
export function normalForm(text: string, form: NormalForm = 'NFC'): string {
  if (!NOT_ASCII.test(text)) return text;
  // A mark may be decomposed into several, which lengthens a run again.
  return withoutExcess(withoutExcess(text).normalize(form));
}

/** Read character by character: a regular expression overflows its stack on a run of millions. */
function withoutExcess(text: string): string {
  const kept: string[] = [];
  let from = 0;
  let marks = 0;
  for (let at = 0; at < text.length;) {
    const kinds = kindsAt(text, at);
    const next = at + ((kinds & TWO_UNITS) === 0 ? 1 : 2);
    marks = (kinds & MARK) === 0 ? 0 : marks + 1;
    if (marks > MAX_MARKS) {
      if (from < at) kept.push(text.slice(from, at));
      from = next;
    }
    at = next;
  }
  return kept.length === 0 && from === 0 ? text : kept.join('') + text.slice(from);
}
