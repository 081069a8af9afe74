const WORDS = new Intl.Segmenter('und', { granularity: 'word' });

/**
 * Cuts a text after a word (UAX #29) to at most `most` UTF-16 code units, with … in place of the rest. A longer first
 * word stays whole.
 */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  let end = 0;
  for (const { index, segment, isWordLike } of WORDS.segment(text)) {
    const after = index + segment.length;
    if (end > 0 && after > most - 1) break;
    if (isWordLike) end = after;
  }
  return `${text.slice(0, end)}…`;
}
