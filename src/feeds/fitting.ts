import { countWords } from './markup.ts';

/** The first of some parts of a text that together have at most `most` words; a part is never cut. */
export function fittingParts(parts: readonly string[], most: number): string[] {
  const fitting: string[] = [];
  let words = 0;
  for (const part of parts) {
    words += countWords(part);
    if (words > most) break;
    fitting.push(part);
  }
  return fitting;
}
