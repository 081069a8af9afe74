/** Words after which nobody stops: they lead on to what is cut off. */
const LEADING_ON = new Set(
  'a an the of in on at to for from by with as into over and or but nor than that which who whose when while if after before because against about between during under amid through is are was were has have had its their his her'.split(
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

/** Marks that open a quotation within a text, and those that close it; an apostrophe closes none. */
const QUOTING = /(?<open>[“«„]|(?<![\p{L}\p{N}])‘)|[”»]|’(?![\p{L}\p{N}])/gu;

/** Where the quotation begins in which a text ends; undefined where it ends outside one. */
function openedAt(text: string): number | undefined {
  const open: number[] = [];
  for (const { index, groups } of text.matchAll(QUOTING)) {
    if (groups?.open === undefined) open.pop();
    else open.push(index);
  }
  return open[0];
}

const WORDS = new Intl.Segmenter('und', { granularity: 'word' });

/**
 * Cuts a text after a word (UAX #29) to at most `most` UTF-16 code units, with … in place of the rest: at the end of a clause if
 * that leaves most of it, else outside a name, and not after a word such as `of` that leads on, nor within a quotation before
 * which most of it stands. A longer first word stays whole.
 */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const ends: Ends = { word: 0, outsideName: 0, clause: 0 };
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
  const cut = cutOf(text, ends, most);
  const quoted = openedAt(cut) ?? 0;
  // One blank and the ellipsis follow the mark's place.
  return quoted >= SHORTER * most ? shortened(text, quoted) : `${cut}…`;
}

interface Ends {
  word: number;
  outsideName: number;
  clause: number;
}

function cutOf(text: string, ends: Ends, most: number): string {
  const [best = ends.word] = [ends.clause, ends.outsideName].filter((end) => end >= SHORTER * most);
  return text.slice(0, best);
}
