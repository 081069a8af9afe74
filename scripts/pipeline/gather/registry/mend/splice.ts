/** A part of a text, in UTF-16 code units, and what to write in its place. */
export interface Splice {
  from: number;
  to: number;
  text: string;
}

/** Replaces parts of a text that do not overlap; the rest stays as it is. */
export function spliced(text: string, splices: readonly Splice[]): string {
  const ordered = splices.toSorted((a, b) => a.from - b.from);
  const pieces = ordered.map((each, index) => text.slice(ordered[index - 1]?.to ?? 0, each.from) + each.text);
  return pieces.join('') + text.slice(ordered.at(-1)?.to ?? 0);
}

/** Where the line begins that holds a position. */
export function lineStart(text: string, position: number): number {
  return text.lastIndexOf('\n', position - 1) + 1;
}

/** Where the line ends that holds a position, before its line break. */
export function lineEnd(text: string, position: number): number {
  const feed = text.indexOf('\n', position);
  if (feed === -1) return text.length;
  return text[feed - 1] === '\r' ? feed - 1 : feed;
}

/** The line break that a text uses. */
export function lineBreak(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}
