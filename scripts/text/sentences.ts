/** A stretch of a text: UTF-16 offsets, end exclusive. */
export interface Span {
  start: number;
  end: number;
}

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

// After these, a full stop does not end the sentence: titles, initials, and abbreviations of news style.
const abbreviation =
  /(?:^|[\s("'“‘])(?:Mr|Mrs|Ms|Dr|Prof|Gen|Col|Capt|Lt|Sgt|Sen|Rep|Gov|Rev|Hon|St|No|Jr|Sr|vs|Inc|Co|Ltd|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|[ap]\.m|[A-Z](?:\.[A-Z])*)\.["'”’)]*\s*$/;

/** Where a feed has lost what stood between two paragraphs: `lost control of the siteAt least one`. */
const LOST_BREAK = /(?<=(?<![\p{L}\p{N}])\p{Ll}{3,})(?=\p{Lu}\p{Ll})/gu;

/**
 * The sentences of an English text, in order, without the white space around them. Boundaries are those of Unicode
 * Standard Annex 29, except that common abbreviations and initials do not end a sentence; and a capital inside a word of
 * small letters begins one.
 */
export function sentenceSpans(text: string): Span[] {
  const breaks = [...text.matchAll(LOST_BREAK)].map(({ index }) => index);
  const starts = [0, ...breaks];
  return starts.flatMap((start, at) => spansWithin(text, start, starts[at + 1] ?? text.length));
}

function spansWithin(text: string, from: number, to: number): Span[] {
  const spans: Span[] = [];
  const part = text.slice(from, to);
  let open: number | undefined;
  for (const { segment, index: at } of segmenter.segment(part)) {
    const index = from + at;
    open ??= index;
    if (abbreviation.test(segment.slice(-16)) && index + segment.length < to) continue;
    const span = trimSpan(text, { start: open, end: index + segment.length });
    if (span.start < span.end) spans.push(span);
    open = undefined;
  }
  return spans;
}

/** The span without the white space at its two ends. */
export function trimSpan(text: string, { start, end }: Span): Span {
  const inside = text.slice(start, end);
  const trimmed = inside.trimStart();
  const from = start + inside.length - trimmed.length;
  return { start: from, end: from + trimmed.trimEnd().length };
}
