import { isSentence } from './sentence-shape.ts';
import { measureTexts, type TextLengths } from './text-lengths.ts';
import { textOf } from './text-of.ts';

/** Shortest headline of a teaser, in UTF-16 code units. */
const HEADLINE = 20;

/** Longest text that a teaser has beside its headline: a lead, an author, a date, in UTF-16 code units. */
const BESIDE = 350;

/** Largest share of its container in teasers; a larger one is a list with linked headings, which can be the article. */
const MAX_TEASERS = 0.4;

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
  const lengths = measureTexts(body);
  const lines = new Map<Element, Node | undefined>();
  const boxes = new Map<Element, Set<Element>>();
  for (const link of body.querySelectorAll('a[href]')) {
    const isLong = lengths.of(link) >= HEADLINE;
    const box = isLong && isHeadline(link, body, lines) ? boxOf(link, body, lengths) : undefined;
    const container = box?.parentElement;
    if (box && container) boxes.set(container, (boxes.get(container) ?? new Set()).add(box));
  }
  for (const [container, teasers] of boxes) {
    const length = [...teasers].reduce((sum, each) => sum + lengths.of(each), 0);
    if (length <= MAX_TEASERS * lengths.of(container)) for (const box of teasers) box.remove();
  }
}

/**
 * Whether a link is the headline of a teaser, or a whole one.
 * @param lines what `onlyInline` found for the elements asked about before
 */
function isHeadline(link: Element, body: Element, lines: Map<Element, Node | undefined>): boolean {
  const { parentElement: parent } = link;
  if (!parent || link.getAttribute('href')?.startsWith('#')) return false;
  if (isSentence(textOf(link.querySelector(HEADINGS) ?? link))) return false;
  if (isBox(link)) return true;
  if (parent === body || !HEADS.has(parent.tagName)) return false;
  if (!lines.has(parent)) lines.set(parent, onlyInline(parent));
  return lines.get(parent) === link;
}

function isBox(link: Element): boolean {
  return link.querySelector(BOX) !== null;
}

/** The box of a teaser with its headline: the largest that holds little else. */
function boxOf(link: Element, body: Element, lengths: TextLengths): Element | undefined {
  let box = isBox(link) ? link : (link.parentElement ?? undefined);
  const most = lengths.of(link) + BESIDE;
  for (let outer = box?.parentElement; outer && outer !== body; outer = outer.parentElement) {
    if (lengths.of(outer) > most || outer.tagName === 'BLOCKQUOTE') break;
    box = outer;
  }
  return box;
}

/** The one node with text that stands in the lines of an element beside its blocks; undefined where there are several. */
function onlyInline(element: Element): Node | undefined {
  let only: Node | undefined;
  for (const each of element.childNodes) {
    if (isBlock(each) || (each.textContent ?? '').trim() === '') continue;
    if (only) return undefined;
    only = each;
  }
  return only;
}

function isBlock(node: Node): boolean {
  return /^(?:DIV|P|UL|OL|H\d|FIGURE|SECTION|HEADER|FOOTER)$/.test(node.nodeName);
}
