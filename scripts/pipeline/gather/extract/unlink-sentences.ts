import { MOSTLY_LINKS, POINTER } from './prune-links.ts';
import { isSentence } from './sentence-shape.ts';
import { measureTexts, type TextLengths } from './text-lengths.ts';
import { textOf } from './text-of.ts';

/** The blocks of a text that one link can fill. */
const BLOCKS = ['p', 'blockquote', 'li'];

/** Parts in which linked sentences point elsewhere. */
const ELSEWHERE = new Set(['ASIDE', 'FOOTER', 'FORM', 'NAV', 'A']);

/**
 * Takes the links off the paragraphs, quotations and items of a page that are one link and a sentence, as in reports that
 * link each statement to an earlier one; Readability would take them for navigation. An item keeps its link where its
 * whole list is linked.
 */
export function unlinkSentences(body: Element): void {
  const lengths = measureTexts(body);
  for (const name of BLOCKS) {
    for (const block of [...body.querySelectorAll(name)]) {
      if (lengths.of(block) > POINTER || !isLinked(block, lengths)) continue;
      if (!isSentence(textOf(block)) || isElsewhere(block)) continue;
      const list = name === 'li' ? block.parentElement : null;
      if (list && isLinked(list, lengths)) continue;
      for (const link of block.querySelectorAll('a')) link.replaceWith(...link.childNodes);
    }
  }
}

function isLinked(element: Element, lengths: TextLengths): boolean {
  return lengths.linkedIn(element) >= MOSTLY_LINKS * lengths.of(element);
}

function isElsewhere(element: Element): boolean {
  for (let each = element.parentElement; each; each = each.parentElement) {
    if (ELSEWHERE.has(each.tagName)) return true;
  }
  return false;
}
