import type { Article } from '../../../../src/schemas/article.ts';
import { visitWords } from '../../../text/words.ts';

/** The headline of an article and its lead, if it has one. */
export function headOf({ title, summary }: Article): string[] {
  return [title, ...(summary === undefined ? [] : [summary])];
}

/** The texts of an article's blocks. */
export function bodyOf({ blocks }: Article): string[] {
  return blocks.map(({ text }) => text);
}

/** The number of words of some texts in one language. */
export function wordCountIn(texts: readonly string[], language: string): number {
  let count = 0;
  for (const text of texts) visitWords(text, language, () => (count += 1));
  return count;
}
