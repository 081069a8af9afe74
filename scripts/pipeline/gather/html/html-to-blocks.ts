import { Parser } from 'htmlparser2';
import type { Block } from '../../../../src/schemas/block.ts';
import { cleanText } from '../../../text/clean-text.ts';
import { limitBlocks } from '../../../text/limit-blocks.ts';
import { BlockWriter } from './block-writer.ts';
import { TagSize } from './tag-size.ts';
import { TextPieces } from './text-pieces.ts';
import { writeInPieces } from './write-in-pieces.ts';

/** Longest HTML that is read, in UTF-16 code units: ten times the longest article page measured. */
const MAX_HTML_LENGTH = 10_000_000;

/** Deepest nesting that is parsed; real pages stay under 60, attacks take quadratic time. */
const MAX_DEPTH = 500;

/**
 * Converts an HTML fragment to plain-text blocks: headings, quotes, list items, captions and paragraphs. Leaves out
 * everything else (scripts, forms, navigation, hidden parts). Accepts any HTML, returns clean text without markup, and
 * takes linear time.
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

/** Whether a text has no markup; then a line break is significant. */
function isPlain(html: string): boolean {
  return !/<[a-z!/?]/i.test(html);
}

function writeBlocks(html: string): Block[] {
  const writer = new BlockWriter();
  let depth = 0;
  let deepest = 0;
  const tag = new TagSize();
  const parser = new Parser({
    ...tag.handlers,
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
  const isTooMuch = () => deepest > MAX_DEPTH || tag.isExceeded;
  writeInPieces(parser, html, isTooMuch);
  if (isTooMuch()) return paragraphs(withoutTags(html));
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

/** Decodes the character references of text without tags. */
function unescapePlain(text: string): string {
  const pieces = new TextPieces();
  const parser = new Parser({ ontext: (piece) => pieces.add(piece) });
  writeInPieces(parser, text, () => pieces.isFull);
  parser.end();
  return pieces.text();
}
