import type { BlockContent, DefinitionContent, PhrasingContent, Root } from 'mdast';
import { toMarkdown } from 'mdast-util-to-markdown';

/** The block-level nodes of a document. */
export type Flow = BlockContent | DefinitionContent;

/** Returns plain text as phrasing content: the serialiser escapes anything that Markdown or HTML would interpret. */
export function plainPhrase(value: string): PhrasingContent {
  return { type: 'text', value };
}

/** Returns a paragraph of phrasing content. */
export function paragraph(...children: PhrasingContent[]): Flow {
  return { type: 'paragraph', children };
}

/** Returns a heading below the first level, which belongs to the page. */
export function heading(depth: 2 | 3 | 4, ...children: PhrasingContent[]): Flow {
  return { type: 'heading', depth, children };
}

/** Returns a block quotation of plain text, followed by its attribution. */
export function quotation(text: string, ...attribution: PhrasingContent[]): Flow {
  const children = [paragraph(plainPhrase(text))];
  if (attribution.length > 0) children.push(paragraph(...attribution));
  return { type: 'blockquote', children };
}

/** Returns an unordered list with one paragraph per item. */
export function list(items: readonly PhrasingContent[][]): Flow {
  return {
    type: 'list',
    ordered: false,
    spread: false,
    children: items.map((children) => ({
      type: 'listItem',
      spread: false,
      children: [paragraph(...children)],
    })),
  };
}

/** Returns a link to a page of the site: the address is always generated, never fetched. */
export function link(path: string, text: string): PhrasingContent {
  return { type: 'link', url: path, children: [plainPhrase(text)] };
}

/** Returns an mdast tree as CommonMark. */
export function renderMarkdown(children: Flow[]): string {
  const root: Root = { type: 'root', children };
  return toMarkdown(root, {
    bullet: '-',
    emphasis: '_',
    rule: '-',
    listItemIndent: 'one',
    resourceLink: true,
  });
}
