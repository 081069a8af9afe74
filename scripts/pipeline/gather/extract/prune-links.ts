import { isSentence } from './sentence-shape.ts';
import { textOf } from './text-of.ts';

/** Share of linked text from which an element counts as navigation. */
export const MOSTLY_LINKS = 0.8;

/** Longest text that can be a mere pointer, and a list of pointers, in UTF-16 code units. */
export const POINTER = 250;
const POINTER_LIST = 20 * POINTER;

/** An element that holds blocks of its own. */
const BLOCKS = 'p, table, figure, img, blockquote, ul, ol, h2, h3, h4, h5, h6';

/**
 * Removes lines, items and lists that only link to other pages. A link on a whole paragraph, quotation or item is a part
 * of the text where it is a sentence, and an item also where most of its list is no link: headlines, which pointers
 * consist of, do not end like sentences.
 */
export function pruneLinks(content: Element): void {
  for (const list of content.querySelectorAll('ul, ol')) {
    if (content.contains(list) && isPointer(list, POINTER_LIST)) list.remove();
  }
  for (const element of content.querySelectorAll('p, h2, h3, h4, h5, h6, div, li')) {
    if (!content.contains(element) || !isPointer(element, POINTER)) continue;
    if (element.tagName === 'LI' && !isPointer(element.parentElement, POINTER_LIST)) continue;
    if (element.closest('blockquote') === null) element.remove();
  }
}

function isPointer(element: Element | null, longest: number): boolean {
  if (element === null) return false;
  const isList = element.tagName === 'UL' || element.tagName === 'OL';
  if (!isList && element.querySelector(BLOCKS) !== null) return false;
  const items = isList ? [...element.children] : [element];
  const total = length(element);
  if (total === 0 || total > longest) return false;
  let linked = 0;
  for (const link of element.querySelectorAll('a')) linked += length(link);
  return linked >= MOSTLY_LINKS * total && !items.every((item) => isSentence(textOf(item)));
}

function length(element: Element): number {
  return textOf(element).length;
}
