/** Words after which nobody stops: they lead on to what is cut off. */
const LEADING_ON = new Set(
  'a an the of in on at to for from by with as into over and or but nor than that which who whose when while if after before because is are was were has have had its their his her'.split(
    ' ',
  ),
);

/** The share of the length from which a text is cut at the end of a clause, or outside a name, rather than later. */
const SHORTER = 0.6;

/** What binds two parts of one word, as in `S-400` or `1.5`. */
const BOUND = /^[-‐‑'’.,/&][\p{L}\p{N}]/u;
/** What ends a clause, before a space or the end. */
const CLAUSE = /^[)”’"']?[,;:—–)](?:\s|$)|^\s[–—]\s/u;
/** A capital, and what goes on with a name after it, as in `Adaeze Morrow` and `Capt. Berg`. */
const CAPITAL = /^\p{Lu}/u;
const NAME_GOES_ON = /^\.?\s\p{Lu}/u;

const WORDS = new Intl.Segmenter('und', { granularity: 'word' });

/**
 * Cuts a text after a word (UAX #29) to at most `most` UTF-16 code units, with … in place of the rest: at the end of a clause if
 * that leaves most of it, else outside a name, and not after a word such as `of` that leads on. A longer first word stays whole.
 */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const ends = { word: 0, outsideName: 0, clause: 0 };
  for (const { index, segment, isWordLike } of WORDS.segment(text)) {
    const end = index + segment.length;
    if (ends.word > 0 && end > most - 1) break;
    const rest = text.slice(end, end + 3);
    if (!isWordLike || BOUND.test(rest)) continue;
    if (ends.word > 0 && LEADING_ON.has(segment.toLowerCase())) continue;
    ends.word = end;
    if (!(CAPITAL.test(segment) && NAME_GOES_ON.test(rest))) ends.outsideName = end;
    if (CLAUSE.test(rest)) ends.clause = end;
  }
  const [best = ends.word] = [ends.clause, ends.outsideName].filter((end) => end >= SHORTER * most);
  return `${text.slice(0, best)}…`;
}
