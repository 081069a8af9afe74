/** Longest dateline, in code units: a city or two, a date and an agency. */
const MAX_DATELINE_LENGTH = 70;

/** A dash between blanks, or a full stop after the day of the month or the agency in brackets. */
const END = /\s[-–—]+\s|\.\s*—\s*|\)\s*:?\s+[-–—]?\s*/u;

/** A dash that interrupts a sentence. */
const DASH = /\s[-–—]+\s|—/u;

/** The rest of a double hyphen, of which `END` takes one. */
const LEFT_OF_DASH = /^[-–—]+\s+/u;

/**
 * Returns a text without its dateline (`WASHINGTON, Nov 15 (Reuters) - `), which names where it was written. The text
 * before the dash is a dateline when it begins with a word in capitals, contains a number or brackets, or is a name of
 * at most two words; in scripts without capitals, of three.
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

/**
 * Returns a sentence without its dateline, for quoting: the end of the sentence, to the letter. More careful than
 * `withoutDateline`, because a reader sees what is left: a dateline ends with a dash or a colon, a capital or a quotation
 * mark follows, and no other dash, which could set off an apposition (`Anna Berg – Europe's envoy – said`).
 */
export function sentenceAfterDateline(sentence: string): string {
  const rest = withoutDateline(sentence).replace(LEFT_OF_DASH, '');
  const dateline = sentence.slice(0, sentence.length - rest.length);
  const isClear = /[-–—:]\s*$/u.test(dateline) && /^["“‘'«]?\p{Lu}/u.test(rest) && !DASH.test(rest);
  return isClear ? rest : sentence;
}
