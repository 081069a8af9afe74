import { lineAt, LookMistake, quoted } from './look-mistake.ts';

/** A property and its value, as they are written. */
export interface Declaration {
  name: string;
  value: string;
  /** From 1. */
  line: number;
}

/** The declarations of one `:root { … }`, and the media query round it. */
export interface CssBlock {
  /** Without spaces: `(max-width:40rem)`; empty outside any. */
  media: string;
  line: number;
  declarations: Declaration[];
}

const COMMENT = /\/\*.*?\*\//gs;
const ROOT = /:root\s*\{/y;
const MEDIA = /@media([^{};]*)\{/y;
const DECLARATION = /([\w-]+)\s*:([^;{}]*)(?:;|(?=\}))/y;

const FORM =
  'write custom properties within ":root { … }", if need be with "@media (prefers-color-scheme: dark) { … }" round it';

/**
 * Reads a style sheet that only declares properties of the root. What else CSS knows is refused, not skipped: a parser of
 * all of CSS recovers from errors, and what it skips a browser may read.
 * @throws LookMistake at the first thing that is no such declaration
 */
export function readBlocks(css: string): CssBlock[] {
  const reader = new CssReader(css.replace(COMMENT, (comment) => comment.replace(/[^\n]/g, ' ')));
  const blocks: CssBlock[] = [];
  while (!reader.isAtEnd()) {
    const media = reader.take(MEDIA);
    if (!media) blocks.push(rootBlock(reader, ''));
    else while (!reader.closes()) blocks.push(rootBlock(reader, (media[1] ?? '').replace(/\s+/g, '')));
  }
  return blocks;
}

function rootBlock(reader: CssReader, media: string): CssBlock {
  const { line } = reader;
  if (!reader.take(ROOT)) reader.fail();
  const declarations: Declaration[] = [];
  while (!reader.closes()) {
    const [, name = '', value = ''] = reader.take(DECLARATION) ?? reader.fail();
    declarations.push({ name, value: value.trim(), line: reader.lineOfTaken });
  }
  return { media, line, declarations };
}

/** Reads a style sheet without comments from its beginning, past the white space. */
class CssReader {
  readonly #text: string;
  #at = 0;
  #taken = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** The line at which it stands, from 1. */
  get line(): number {
    return lineAt(this.#text, this.#at);
  }

  /** The line at which what it took last begins, from 1. */
  get lineOfTaken(): number {
    return lineAt(this.#text, this.#taken);
  }

  isAtEnd(): boolean {
    this.#space();
    return this.#at >= this.#text.length;
  }

  /** Takes what a sticky pattern matches; undefined where it matches nothing. */
  take(pattern: RegExp): RegExpExecArray | undefined {
    this.#space();
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text) ?? undefined;
    if (found) [this.#taken, this.#at] = [this.#at, pattern.lastIndex];
    return found;
  }

  /** Takes a closing brace, if one is there. */
  closes(): boolean {
    this.#space();
    if (this.#text[this.#at] !== '}') return false;
    this.#at += 1;
    return true;
  }

  /** @throws LookMistake at what comes next */
  fail(): never {
    const [rest = ''] = this.#text.slice(this.#at).split('\n', 1);
    throw new LookMistake(this.line, quoted(rest || 'the end'), 'a theme cannot have this', FORM);
  }

  #space(): void {
    while (/\s/.test(this.#text.charAt(this.#at))) this.#at += 1;
  }
}
