const GRAPHEMES = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** Length examined beyond a cut, in UTF-16 code units. */
const LOOKED_BEYOND = 64;

/**
 * Cuts a text to at most `max` UTF-16 code units, at the last grapheme boundary (UAX #29), so that no letter loses its
 * marks. A single grapheme longer than that is cut between code points.
 */
export function cutText(text: string, max: number): string {
  return text.length <= max ? text : text.slice(0, cutPoint(text, max)).trimEnd();
}

/**
 * The beginning of a text, at most `max` UTF-16 code units, cut between words; between graphemes if a word is longer
 * than half of it, as in scripts without spaces.
 */
export function cutAtWord(text: string, max: number): string {
  if (text.length <= max) return text;
  const cut = text.slice(0, cutPoint(text, max));
  const space = /\s/.test(text.charAt(cut.length)) ? cut.length : cut.lastIndexOf(' ');
  return (space > max / 2 ? cut.slice(0, space) : cut).trimEnd();
}

/** Where to cut a text longer than `max` (at least 2): an index from 1 to `max`, between graphemes. */
export function cutPoint(text: string, max: number): number {
  // No grapheme is longer than the margin; examining the rest of a long text would waste time.
  const start = GRAPHEMES.segment(text.slice(0, max + LOOKED_BEYOND)).containing(max)?.index ?? max;
  if (start > 0) return start;
  const splitsPair = /[\uD800-\uDBFF]/.test(text.charAt(max - 1)) && /[\uDC00-\uDFFF]/.test(text.charAt(max));
  return splitsPair ? max - 1 : max;
}
