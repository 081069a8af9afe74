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

/** The text of a block without markup. */
export function plainText({ html }: TextBlock): string {
  return parseHTML(`<!doctype html><html><body>${html}</body></html>`).document.body.textContent.trim();
}

/** Whether a block is the caption of a picture, which is emphasised in the Markdown of an article. */
export function isCaption({ tag, html }: TextBlock): boolean {
  return tag === 'p' && html.startsWith('<em>');
}
