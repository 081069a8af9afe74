import type { Block } from '../../../../src/schemas/block.ts';
import { cleanText } from '../../../text/clean-text.ts';
import { TextPieces } from './text-pieces.ts';

type Kind = Block['kind'];

/** Elements whose text becomes a block of its own kind (HTML Standard §4.3 to §4.4). */
const KINDS: Record<string, Kind> = {
  ...Object.fromEntries(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name) => [name, 'heading' as const])),
  blockquote: 'quote',
  li: 'listItem',
  dt: 'listItem',
  dd: 'listItem',
  figure: 'caption',
  figcaption: 'caption',
  caption: 'caption',
};

/** Elements that start a new line (HTML Standard §15.3). */
const BREAKING = new Set(
  `address article aside blockquote body center details dialog dd div dl dt fieldset figcaption figure footer
  form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main ol p pre search section summary table tbody
  tfoot thead tr ul caption`.split(/\s+/),
);

/** Elements whose content is not article text. */
const LEFT_OUT = new Set(
  `applet audio button canvas datalist embed frame frameset head iframe input map math menu meter nav noembed
  noframes noscript object option output picture progress script select style svg template textarea title video`.split(
    /\s+/,
  ),
);

/** Turns a stream of HTML tags and texts into blocks. */
export class BlockWriter {
  readonly #blocks: Block[] = [];
  readonly #kinds: Kind[] = [];
  #pieces = new TextPieces();
  /** Number of open elements inside a skipped one, including itself. */
  #skipped = 0;
  #preformatted = 0;

  open(name: string, attributes: Record<string, string>): void {
    if (this.#skipped > 0 || LEFT_OUT.has(name) || isHidden(attributes)) {
      this.#skipped += 1;
      return;
    }
    if (name === 'br') this.#pieces.add('\n');
    if (name === 'td' || name === 'th') this.#pieces.add(' ');
    if (name === 'pre') this.#preformatted += 1;
    if (BREAKING.has(name)) this.#flush();
    const kind = KINDS[name];
    if (kind) this.#kinds.push(kind);
  }

  close(name: string): void {
    if (this.#skipped > 0) {
      this.#skipped -= 1;
      return;
    }
    if (name === 'pre') this.#preformatted = Math.max(0, this.#preformatted - 1);
    if (BREAKING.has(name)) this.#flush();
    if (KINDS[name]) this.#kinds.pop();
  }

  text(text: string): void {
    if (this.#skipped === 0)
      this.#pieces.add(this.#preformatted > 0 ? text : text.replace(/[^\S ]\s*| \s+/g, ' '));
  }

  /** Returns the blocks so far. */
  end(): Block[] {
    this.#flush();
    return this.#blocks;
  }

  /** Ends the current block; an empty line within it also ends one. */
  #flush(): void {
    if (this.#pieces.isEmpty) return;
    const kind = this.#kinds.at(-1) ?? 'paragraph';
    for (const piece of this.#pieces.text().split(/\n\s*\n/)) {
      const text = cleanText(piece);
      if (text !== '') this.#blocks.push({ kind, text });
    }
    this.#pieces = new TextPieces();
  }
}

function isHidden(attributes: Record<string, string>): boolean {
  return (
    'hidden' in attributes ||
    // What a page shows, but asks others not to (Google's specification of data-nosnippet).
    'data-nosnippet' in attributes ||
    attributes['aria-hidden'] === 'true' ||
    /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(attributes.style ?? '')
  );
}
