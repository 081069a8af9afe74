import type { Block } from '../../../../src/schemas/block.ts';
import { heading, list, paragraph, plainPhrase, quotation, renderMarkdown, type Flow } from './markdown.ts';

/** Returns an article's blocks as Markdown, with every character of the text escaped as text. */
export function blocksToMarkdown(blocks: readonly Block[]): string {
  const flow: Flow[] = [];
  for (let index = 0; index < blocks.length; index += 1) {
    const block = blocks[index] as Block;
    if (block.kind !== 'listItem') {
      flow.push(flowOf(block));
      continue;
    }
    const items: Block[] = [];
    while (blocks[index]?.kind === 'listItem') items.push(blocks[index++] as Block);
    index -= 1;
    flow.push(list(items.map(({ text }) => [plainPhrase(text)])));
  }
  return renderMarkdown(flow);
}

function flowOf({ kind, text }: Block): Flow {
  switch (kind) {
    case 'heading':
      return heading(2, plainPhrase(text));
    case 'quote':
      return quotation(text);
    case 'caption':
      return paragraph({ type: 'emphasis', children: [plainPhrase(text)] });
    default:
      return paragraph(plainPhrase(text));
  }
}
