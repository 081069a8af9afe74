import type { Block } from '../../../../src/schemas/block.ts';
import { limitBlocks } from '../../../text/limit-blocks.ts';
import { BlockWriter } from './block-writer.ts';

/** Node types (DOM Standard §4.4). */
const ELEMENT_NODE = 1;
const TEXT_NODE = 3;

/** The attributes that hide an element. */
const HIDING = ['hidden', 'aria-hidden', 'style'] as const;

/**
 * Converts a parsed element to plain-text blocks, as `htmlToBlocks` does its HTML, without writing it out and parsing it
 * again.
 */
export function elementToBlocks(root: Element): Block[] {
  const writer = new BlockWriter();
  writeElement(root, writer);
  return limitBlocks(writer.end()).blocks;
}

function writeElement(element: Element, writer: BlockWriter): void {
  writer.open(element.localName, hidingOf(element));
  for (const child of element.childNodes) {
    if (child.nodeType === ELEMENT_NODE) writeElement(child as Element, writer);
    else if (child.nodeType === TEXT_NODE) writer.text(child.nodeValue ?? '');
  }
  writer.close(element.localName);
}

function hidingOf(element: Element): Record<string, string> {
  const found: Record<string, string> = {};
  for (const name of HIDING) {
    const value = element.getAttribute(name);
    if (value !== null) found[name] = value;
  }
  return found;
}
