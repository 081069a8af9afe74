import type { Block } from '../../../../src/schemas/block.ts';
import { cleanText } from '../../../text/clean-text.ts';
import { cutText } from '../../../text/cut-text.ts';
import { escapeLiterals, hasElement } from '../html/literal-brackets.ts';
import { htmlToBlocks, htmlToText } from '../html/html-to-blocks.ts';

/** A text of a feed, and what it is: plain, HTML, or either where its format does not say. */
export interface WireText {
  value: string;
  form: 'plain' | 'html' | 'either';
}

/** Longest part of a label that is read, in UTF-16 code units: it may be HTML, of which little is text. */
const MAX_HTML_LENGTH = 5_000;

/**
 * Character references that are left over where a text was escaped once too often: all but those of markup itself, of which
 * an ampersand between words is one too (`Salt &amp; bread`).
 */
const REFERENCE =
  /&(?!(?:amp|lt|gt);)(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]\w{1,31});|(?<=[\p{L}\p{N}] ?)&amp;(?= ?[\p{L}\p{N}])/iu;

/** The end of an element that texts are made of, or one that has none; nobody writes these without their beginning. */
const ENDED_ELEMENT =
  /<\/(?:p|a|b|i|em|strong|div|span|[uo]l|li|h[1-6]|blockquote|figure|table)\s*>|<(?:br|hr|img)\b/i;

interface AtomText {
  value?: string;
  type?: string;
}

/** A text that is what it is: names in Atom (RFC 4287 §3.2.1), all of JSON Feed but its HTML. */
export function plainWireText(value: string | undefined): WireText | undefined {
  return value === undefined ? undefined : { value, form: 'plain' };
}

/** A text that may be HTML: all of RSS. */
export function either(value: string | undefined): WireText | undefined {
  return value === undefined ? undefined : { value, form: 'either' };
}

/** RFC 4287 §3.1.1: a text of Atom is plain unless its type says otherwise; Atom 0.3 writes media types. */
export function atomText(text: AtomText | undefined): WireText | undefined {
  const { value, type = '' } = text ?? {};
  return value === undefined ? undefined : { value, form: /html/i.test(type) ? 'html' : 'plain' };
}

/** A summary or content of Atom, whose type many feeds leave out although it is HTML: then one that ends elements is. */
export function atomProse(text: AtomText | undefined): WireText | undefined {
  const isHtml = text?.type === undefined && ENDED_ELEMENT.test(text?.value ?? '');
  return atomText(isHtml ? { ...text, type: 'html' } : text);
}

/** A text as HTML. */
function asHtml({ value, form }: WireText): string {
  if (form === 'plain') return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return escapeLiterals(value, 'html');
}

/** A text as blocks. One that may be HTML and was escaped twice is decoded once more. */
export function blocksOf(text: WireText): Block[] {
  const blocks = htmlToBlocks(asHtml(text));
  if (text.form !== 'either' || /<[a-z]/i.test(text.value)) return blocks;
  const once = blocks.map((block) => block.text).join('\n\n');
  return hasElement(once) ? htmlToBlocks(escapeLiterals(once, 'html')) : blocks;
}

/**
 * A label, such as a title, as plain text on one line. What may be HTML is decoded once, and once more only where
 * elements or references were left that no one writes as text.
 * @param longest in UTF-16 code units
 * @returns undefined when nothing is left
 */
export function labelOf(text: WireText | undefined, longest: number): string | undefined {
  if (!text) return undefined;
  const { form } = text;
  const value = text.value.slice(0, MAX_HTML_LENGTH);
  if (form === 'plain') return cutText(cleanText(value), longest) || undefined;
  const once = htmlToText(escapeLiterals(value, form));
  const isLeft = REFERENCE.test(once) || (form === 'either' && hasElement(once));
  return cutText(isLeft ? htmlToText(escapeLiterals(once, 'either')) : once, longest) || undefined;
}
