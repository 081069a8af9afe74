import { trimSpan, type Span } from '../../../text/sentences.ts';

/** Length limits of a quotable passage, in UTF-16 units: long enough to show a framing, short enough to read. */
export const QUOTABLE_LENGTH = { least: 40, most: 240 };

// Where an English sentence can be cut into two readable halves: after ; : or a dash, and before a conjunction that
// follows a comma.
const cut =
  /[;:]\s+|\s[–—-]\s|,\s+(?=(?:and|but|while|which|who|although|though|because|so|after|before|as|with)\s)/g;

/**
 * Returns the quotable span of a sentence: all of it where it is short enough, otherwise the run of clauses that the
 * judge scores highest; undefined when no run is within the limits.
 */
export function quotableSpan(
  text: string,
  sentence: Span,
  judge: (text: string) => number,
): Span | undefined {
  const length = sentence.end - sentence.start;
  if (length <= QUOTABLE_LENGTH.most)
    return length >= QUOTABLE_LENGTH.least ? tidy(text, sentence) : undefined;
  const cuts = [sentence.start, ...cutsWithin(text, sentence), sentence.end];
  let best: { span: Span; worth: number } | undefined;
  for (const [at, start] of cuts.slice(0, 40).entries()) {
    for (const end of cuts.slice(at + 1, at + 12)) {
      const span = tidy(text, { start, end });
      const size = span.end - span.start;
      if (size < QUOTABLE_LENGTH.least || size > QUOTABLE_LENGTH.most) continue;
      const worth = judge(text.slice(span.start, span.end));
      if (!best || worth > best.worth) best = { span, worth };
    }
  }
  return best?.span;
}

function cutsWithin(text: string, { start, end }: Span): number[] {
  return [...text.slice(start, end).matchAll(cut)].map((match) => start + match.index + match[0].length);
}

/** Trims white space and dangling connectives from a span, and a quotation mark whose partner lies outside. */
function tidy(text: string, span: Span): Span {
  let { start, end } = trimSpan(text, span);
  while (start < end && /[\s,;:–—-]/.test(text.charAt(end - 1))) end--;
  const inside = text.slice(start, end);
  const straight = inside.split('"').length - 1;
  const curly = inside.split('“').length - inside.split('”').length;
  if ((straight % 2 === 1 && inside.startsWith('"')) || (curly > 0 && inside.startsWith('“'))) start++;
  else if ((straight % 2 === 1 && inside.endsWith('"')) || (curly < 0 && inside.endsWith('”'))) end--;
  return trimSpan(text, { start, end });
}
