import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/schemas/block.ts';
import { limitBlocks } from '../../scripts/text/limit-blocks.ts';

const blocks = (count: number, text: string): Block[] =>
  Array.from({ length: count }, () => ({ kind: 'paragraph', text }));

describe('the text of an article', () => {
  it('keeps its paragraphs, however many a real one has', () => {
    expect(limitBlocks(blocks(700, 'A line of news.'))).toEqual({
      blocks: blocks(700, 'A line of news.'),
      cut: 0,
    });
  });

  it('ends after a thousand paragraphs, or half a million letters', () => {
    expect(limitBlocks(blocks(1_200, 'One.'))).toEqual({ blocks: blocks(1_000, 'One.'), cut: 200 });
    const { blocks: kept, cut } = limitBlocks(blocks(60, 'x'.repeat(10_000)));
    expect([kept.length, cut]).toEqual([50, 10]);
  });
});
