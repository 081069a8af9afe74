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
  const text = css.replace(COMMENT, (comment) => comment.replace(/[^\n]/g, ' '));
  const blocks: CssBlock[] = [];
  let at = 0;
  const space = () => {
    while (/\s/.test(text.charAt(at))) at += 1;
  };
  const take = (pattern: RegExp): RegExpExecArray | undefined => {
    space();
    pattern.lastIndex = at;
    const found = pattern.exec(text) ?? undefined;
    if (found) at = pattern.lastIndex;
    return found;
  };
  const closes = (): boolean => {
    space();
    if (text[at] !== '}') return false;
    at += 1;
    return true;
  };
  const fail = (): never => {
    const [rest = ''] = text.slice(at).split('\n', 1);
    throw new LookMistake(lineAt(text, at), quoted(rest || 'the end'), 'a theme cannot have this', FORM);
  };
  const root = (media: string): void => {
    const begin = at;
    if (!take(ROOT)) fail();
    const declarations: Declaration[] = [];
    while (!closes()) {
      const found = take(DECLARATION) ?? fail();
      const [, name = '', value = ''] = found;
      declarations.push({ name, value: value.trim(), line: lineAt(text, found.index) });
    }
    blocks.push({ media, line: lineAt(text, begin), declarations });
  };
  space();
  while (at < text.length) {
    const media = take(MEDIA);
    if (!media) root('');
    else while (!closes()) root((media[1] ?? '').replace(/\s+/g, ''));
    space();
  }
  return blocks;
}
