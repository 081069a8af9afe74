import { Parser } from 'htmlparser2';
import type { Block } from '../../../../src/schemas/block.ts';
import { cleanText } from '../../../text/clean-text.ts';
import { limitBlocks } from '../../../text/limit-blocks.ts';
import { BlockWriter } from './block-writer.ts';

/** Longest HTML that is read, in UTF-16 code units: ten times the longest article page measured. */
const MAX_HTML_LENGTH = 10_000_000;

/** Deepest nesting that is followed; real pages stay under 60, attacks take quadratic time. */
const MAX_DEPTH = 500;

/** How much HTML is parsed between two looks at the depth, in UTF-16 code units. */
const PIECE = 16_384;

/**
 * The text of an HTML fragment as plain-text blocks: headings, quotes, list items, captions and paragraphs.
 * What is no text (scripts, forms, navigation, hidden parts) is left out. The HTML may be anything: what comes
 * out is clean text without markup, in time linear to its length.
 */
export function htmlToBlocks(html: string): Block[] {
  const source = html.slice(0, MAX_HTML_LENGTH);
  return limitBlocks(isPlain(source) ? paragraphs(source) : writeBlocks(source)).blocks;
}

/** The text of an HTML fragment on one line. */
export function htmlToText(html: string): string {
  return htmlToBlocks(html)
    .map(({ text }) => text)
    .join(' ');
}

/** Whether nothing in it is markup; a line break means something then. */
function isPlain(html: string): boolean {
  return !/<[a-z!/?]/i.test(html);
}

function writeBlocks(html: string): Block[] {
  const writer = new BlockWriter();
  let depth = 0;
  let deepest = 0;
  const parser = new Parser({
    onopentag: (name, attributes) => {
      depth += 1;
      deepest = Math.max(deepest, depth);
      writer.open(name, attributes);
    },
    onclosetag: (name) => {
      depth -= 1;
      writer.close(name);
    },
    ontext: (text) => writer.text(text),
  });
  // In pieces, since the parser takes quadratic time in the depth and cannot be stopped within one.
  for (let at = 0; at < html.length && deepest <= MAX_DEPTH; at += PIECE)
    parser.write(html.slice(at, at + PIECE));
  if (deepest > MAX_DEPTH) return paragraphs(withoutTags(html));
  parser.end();
  return writer.end();
}

function withoutTags(html: string): string {
  return html.replace(/<[^<>]*>?/g, '\n\n');
}

function paragraphs(text: string): Block[] {
  return unescapePlain(text)
    .split(/(?:\r\n|[\n\r\u2028\u2029])\s*(?:\r\n|[\n\r\u2028\u2029])/)
    .map(cleanText)
    .filter((paragraph) => paragraph !== '')
    .map((paragraph) => ({ kind: 'paragraph', text: paragraph }));
}

/** Text without tags may still have character references. */
function unescapePlain(text: string): string {
  const pieces: string[] = [];
  const parser = new Parser({ ontext: (piece) => pieces.push(piece) });
  parser.end(text);
  return pieces.join('');
}
