import type { BlockContent, DefinitionContent, PhrasingContent, Root } from 'mdast';
import { toMarkdown, type Options } from 'mdast-util-to-markdown';

/** The block-level nodes of a document. */
export type TwinBlock = BlockContent | DefinitionContent;

/** A piece of a line. */
export type Phrase = PhrasingContent;

/** Where an address stands, in which a sign is no markup. */
const ADDRESSES = ['destinationRaw', 'destinationLiteral'] as const;

/**
 * What CommonMark takes for text, and its extensions do not: bare addresses and struck text (GFM, 6.9 and 6.5), and
 * expressions (MDX).
 */
const UNSAFE: Options['unsafe'] = [
  { character: '@', before: '[+\\-.\\w]', after: '[\\-.\\w]' },
  { character: '.', before: '[Ww]', after: '[\\-.\\w]' },
  { character: ':', before: '[psPS]', after: '\\/' },
  { character: '~' },
  { character: '{' },
].map((pattern) => ({
  ...pattern,
  inConstruct: 'phrasing' as const,
  notInConstruct: [...ADDRESSES],
}));

/** Plain text, on one line; the writer escapes whatever Markdown or HTML would give a meaning. */
export const plain = (text: string): Phrase => ({ type: 'text', value: text.replaceAll(/\s+/g, ' ') });

/** A link to an address that is known to be of http or https. */
export const link = (url: string, text: string): Phrase => ({ type: 'link', url, children: [plain(text)] });

/** A paragraph. */
export const paragraph = (...children: Phrase[]): TwinBlock => ({ type: 'paragraph', children });

/** A heading below that of the document. */
export const heading = (depth: 2 | 3, ...children: Phrase[]): TwinBlock => ({
  type: 'heading',
  depth,
  children,
});

/** A quotation with whose it is below it. */
export const quotation = (text: string, ...by: Phrase[]): TwinBlock => ({
  type: 'blockquote',
  children: [paragraph(plain(text)), paragraph(...by)],
});

/** A list of lines. */
export const list = (lines: readonly Phrase[][]): TwinBlock => ({
  type: 'list',
  ordered: false,
  spread: false,
  children: lines.map((line) => ({ type: 'listItem', spread: false, children: [paragraph(...line)] })),
});

/** Phrases with a text between each two. */
export const phrasesWith = (phrases: readonly Phrase[], between: string): Phrase[] =>
  phrases.flatMap((phrase, index) => (index === 0 ? [phrase] : [plain(between), phrase]));

/** A document as CommonMark that GFM and MDX read in the same way. */
export function writeMarkdown(title: string, flow: readonly TwinBlock[]): string {
  const root: Root = {
    type: 'root',
    children: [{ type: 'heading', depth: 1, children: [plain(title)] }, ...flow],
  };
  return toMarkdown(root, {
    bullet: '-',
    emphasis: '_',
    rule: '-',
    listItemIndent: 'one',
    resourceLink: true,
    unsafe: UNSAFE,
  });
}
