import { isSentence } from './sentence-shape.ts';

/** Shortest headline of a teaser, in UTF-16 code units. */
const HEADLINE = 20;

/** Longest text that a teaser has beside its headline: a lead, an author, a date, in UTF-16 code units. */
const BESIDE = 350;

/** Largest share of its container in teasers; a larger one is a list with linked headings, which can be the article. */
const MOST_TEASERS = 0.4;

/** Elements in which a link that stands alone is a headline; in paragraphs and items it is a part of the text. */
const HEADS = new Set(['DIV', 'SECTION', 'ARTICLE', 'FIGURE', 'H2', 'H3', 'H4', 'H5', 'H6']);

/** What a link that is a whole teaser holds. */
const HEADINGS = 'h2, h3, h4, h5';
const BOX = `${HEADINGS}, p, div`;

/**
 * Removes from a page the teasers of other articles between the paragraphs of its own: boxes of a linked headline, and
 * often a picture and a lead.
 */
export function pruneTeasers(body: Element): void {
  const boxes = new Map<Element, Set<Element>>();
  for (const link of body.querySelectorAll('a[href]')) {
    const box = teaserOf(link, body);
    const container = box?.parentElement;
    if (box && container) boxes.set(container, (boxes.get(container) ?? new Set()).add(box));
  }
  for (const [container, teasers] of boxes) {
    const length = [...teasers].reduce((sum, each) => sum + lengthOf(each), 0);
    if (length <= MOST_TEASERS * lengthOf(container)) for (const box of teasers) box.remove();
  }
}

/** The box of which a link is the headline: the link itself where it holds blocks. */
function teaserOf(link: Element, body: Element): Element | undefined {
  const headline = lengthOf(link);
  const { parentElement: parent } = link;
  if (headline < HEADLINE || !parent || link.getAttribute('href')?.startsWith('#')) return undefined;
  if (isSentence(textOf(link.querySelector(HEADINGS) ?? link))) return undefined;
  const isBox = link.querySelector(BOX) !== null;
  if (!isBox && (parent === body || !HEADS.has(parent.tagName) || !isAlone(link))) return undefined;
  let box = isBox ? link : parent;
  for (let outer = box.parentElement; outer && outer !== body; outer = outer.parentElement) {
    if (lengthOf(outer) > headline + BESIDE || outer.tagName === 'BLOCKQUOTE') break;
    box = outer;
  }
  return box;
}

/** Whether no text stands beside an element on its line. */
function isAlone(element: Element): boolean {
  return [...(element.parentElement?.childNodes ?? [])].every(
    (each) => each === element || isBlock(each) || (each.textContent ?? '').trim() === '',
  );
}

function isBlock(node: Node): boolean {
  return /^(?:DIV|P|UL|OL|H\d|FIGURE|SECTION|HEADER|FOOTER)$/.test(node.nodeName);
}

function textOf(element: Element): string {
  return element.textContent.replace(/\s+/g, ' ').trim();
}

function lengthOf(element: Element): number {
  return textOf(element).length;
}
