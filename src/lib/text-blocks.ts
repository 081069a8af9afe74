import { parseHTML } from 'linkedom';

/** One block of an article's text as HTML. */
export interface TextBlock {
  tag: 'p' | 'h2' | 'blockquote' | 'li';
  /** Its inner HTML. */
  html: string;
}

const TAGS: ReadonlySet<string> = new Set(['p', 'h2', 'blockquote', 'li']);

/** Splits rendered Markdown into blocks; each list item is a block. */
export function textBlocks(html: string): TextBlock[] {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  return [...document.body.children]
    .flatMap((element) => (element.localName === 'ul' ? [...element.children] : [element]))
    .filter(({ localName }) => TAGS.has(localName))
    .map(({ localName, innerHTML }) => ({ tag: localName as TextBlock['tag'], html: innerHTML.trim() }));
}

const plain = new WeakMap<TextBlock, string>();

/** The text of a block without markup, found once: the pages of an article and of its story ask for it several times. */
export function plainText(block: TextBlock): string {
  const known = plain.get(block);
  if (known !== undefined) return known;
  const { document } = parseHTML(`<!doctype html><html><body>${block.html}</body></html>`);
  const text = document.body.textContent.trim();
  plain.set(block, text);
  return text;
}

/** Whether a block is the caption of a picture, which is emphasised in the Markdown of an article. */
export function isCaption({ tag, html }: TextBlock): boolean {
  return tag === 'p' && html.startsWith('<em>');
}
