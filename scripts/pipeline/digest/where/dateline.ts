/** Longest dateline, in code units: a city or two, a date and an agency. */
const MAX_DATELINE_LENGTH = 70;

/** A dash between blanks, or a full stop after the day of the month or the agency in brackets. */
const END = /\s[-–—]+\s|\.\s*—\s*|\)\s*:?\s+[-–—]?\s*/u;

/**
 * A text without its dateline (`WASHINGTON, Nov 15 (Reuters) - `), which names where somebody wrote it. What stands
 * before the dash is one when it begins with a word in capitals, has a number or brackets in it, or is no more than a
 * name of two words; in scripts without capitals, of three.
 */
export function withoutDateline(text: string): string {
  const end = END.exec(text.slice(0, MAX_DATELINE_LENGTH));
  if (!end) return text;
  const before = text.slice(0, end.index);
  const isDateline =
    /^\p{Lu}{3,}|\d|\(/u.test(before) ||
    /^\p{Lu}[\p{L}'’.-]*(?:[ /]\p{Lu}[\p{L}'’.-]*)?$/u.test(before) ||
    /^\p{Lo}[\p{Lo}\p{M}]*(?: [\p{Lo}\p{M}]+){0,2}$/u.test(before);
  return isDateline ? text.slice(end.index + end[0].length) : text;
}
