import { describe, expect, it } from 'vitest';
import type { Block } from '../../../../src/schemas/block.ts';
import { trimBlocks } from '../../../../scripts/pipeline/gather/extract/trim-blocks.ts';
import { STORY } from '../../../support/make-page.ts';

const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
const heading = (text: string): Block => ({ kind: 'heading', text });
const REPORT = STORY.map(paragraph);
const trimmed = (...below: Block[]) => trimBlocks([...REPORT, ...below], [], []);

describe('below a report', () => {
  it.each([
    'Comments',
    '12 comments',
    'Kommentare (3)',
    'Комментарии',
    'コメント',
    'التعليقات',
    'Reacties: 4',
  ])('goes what readers wrote: %s', (name) => {
    expect(trimmed(heading(name), paragraph('I do not think so.'))).toEqual(REPORT);
  });

  it('stays a part on what somebody commented', () => {
    const part = [heading('Comments of the crew'), paragraph('They think that the pier is too short.')];
    expect(trimmed(...part)).toEqual([...REPORT, ...part]);
  });

  it('stays all where the heading comes first, as on a page of comments', () => {
    expect(trimBlocks([heading('Comments'), ...REPORT], [], [])).toEqual(REPORT);
  });
});

describe('a quotation', () => {
  it('goes where a paragraph says it too, and stays where none does', () => {
    const said: Block = { kind: 'quote', text: `“${STORY[1]?.slice(0, 60) ?? ''}”` };
    const own: Block = { kind: 'quote', text: 'We shall not wait for another winter, the captain wrote.' };
    expect(trimmed(said, own)).toEqual([...REPORT, own]);
  });
});
