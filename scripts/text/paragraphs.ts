import type { Block } from '../../src/schemas/block.ts';
import { cleanText } from './clean-text.ts';
import { decodeEntities } from './decode-entities.ts';

/** A text's paragraphs: its lines, cleaned, without the empty ones. */
export function paragraphsOf(text: string): string[] {
  return text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line) => cleanText(decodeEntities(line)))
    .filter((paragraph) => paragraph !== '');
}

/** Paragraphs as blocks. */
export function paragraphBlocks(paragraphs: readonly string[]): Block[] {
  return paragraphs.map((text) => ({ kind: 'paragraph', text }));
}
