const WORDS = new Intl.Segmenter('und', { granularity: 'word' });

/**
 * A text of at most `most` UTF-16 code units, cut after a word (UAX #29), with … for what is left out. A first word that
 * is longer stays whole.
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
