/** Words after which nobody stops: they lead on to what is cut off. */
const LEADING_ON = new Set(
  'a an the of in on at to for from by with as into over and or but nor than that which who whose when while after before because is are was were has have had its their his her'.split(
    ' ',
  ),
);

const WORDS = new Intl.Segmenter('und', { granularity: 'word' });

/**
 * Cuts a text after a word (UAX #29) to at most `most` UTF-16 code units, with … in place of the rest, and not after one such
 * as `of` that leads on. A longer first word stays whole.
 */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  let end = 0;
  for (const { index, segment, isWordLike } of WORDS.segment(text)) {
    const after = index + segment.length;
    if (end > 0 && after > most - 1) break;
    if (isWordLike && (end === 0 || !LEADING_ON.has(segment.toLowerCase()))) end = after;
  }
  return `${text.slice(0, end)}…`;
}
