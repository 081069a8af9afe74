import type { BlockContent, DefinitionContent, PhrasingContent, Root } from 'mdast';
import { toMarkdown } from 'mdast-util-to-markdown';

/** What stands between the top of a document and its words. */
export type Flow = BlockContent | DefinitionContent;

/** Plain text as phrasing: the serialiser escapes whatever Markdown or HTML would give a meaning. */
export function plain(value: string): PhrasingContent {
  return { type: 'text', value };
}

/** A paragraph of phrasing. */
export function paragraph(...children: PhrasingContent[]): Flow {
  return { type: 'paragraph', children };
}

/** A heading of the second to sixth level: the first belongs to the page. */
export function heading(depth: 2 | 3 | 4, ...children: PhrasingContent[]): Flow {
  return { type: 'heading', depth, children };
}

/** A quotation of plain text, followed by who said it. */
export function quotation(text: string, ...attribution: PhrasingContent[]): Flow {
  const children = [paragraph(plain(text))];
  if (attribution.length > 0) children.push(paragraph(...attribution));
  return { type: 'blockquote', children };
}

/** An unordered list with one paragraph an item. */
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

/** A link to a page of the site: an address that we made, never one that was fetched. */
export function link(path: string, text: string): PhrasingContent {
  return { type: 'link', url: path, children: [plain(text)] };
}

/** Serialises an mdast tree to CommonMark. */
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
