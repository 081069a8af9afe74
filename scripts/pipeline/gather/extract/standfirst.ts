import type { Block } from '../../../../src/schemas/block.ts';
import { cleanText } from '../../../text/clean-text.ts';
import { isNamedCaption, isNamedStandfirst, isNamedSurrounding, elementNames } from './element-names.ts';
import { DENSE_SCRIPT, isSentence, LETTERS_OF_DENSE } from './sentence-shape.ts';

/** How many blocks below the headline are looked at. */
const BLOCKS_BELOW = 40;

/** How many blocks a standfirst can have: it is often a list. */
const MAX_BLOCKS = 5;

/** Length of a standfirst, and of an item of one, in UTF-16 code units; scripts without blanks take a third. */
const MIN_LENGTH = 40;
const MIN_ITEM_LENGTH = 15;
const MAX_LENGTH = 1_200;

/** How many letters of a block and of the page's description must agree to call them the same text. */
const SAME = 50;

/** Largest share of linked text. */
const MAX_LINKED = 0.5;

/** Elements that can hold a standfirst, and those that a block of text does not contain. */
const TEXTS = new Set('P H2 H3 H4 LI DIV SPAN'.split(' '));
const BLOCKS = new Set(
  'P H1 H2 H3 H4 H5 H6 DIV UL OL TABLE FIGURE IMG FORM SECTION ARTICLE BLOCKQUOTE'.split(' '),
);

/** Parts of a page that hold none. */
const ELSEWHERE = new Set('A ASIDE FIGURE FIGCAPTION FOOTER NAV FORM'.split(' '));

/** A block below the headline. */
interface BelowHeadline {
  text: string;
  /** Whether the page sets it apart: by its description, by its name, or by the header that it stands in. */
  isStandfirst: boolean;
}

/**
 * The blocks that follow a page's headline, in their order, and which of them are its standfirst: they repeat the page's
 * own description, are named so, or stand in the header (HTML Standard §4.3.8) of the article.
 * @param descriptions the page's own descriptions of its article
 */
export function blocksBelowHeadline(
  document: Document,
  headline: string | undefined,
  descriptions: readonly string[],
): BelowHeadline[] {
  const title = headlineElement(document, headline);
  const scope = title?.closest('article, main') ?? document.body;
  const header = title?.closest('header, hgroup') ?? null;
  const described = descriptions.map(lettersOf).filter(({ length }) => length >= SAME);
  const found: BelowHeadline[] = [];
  let isBelow = title === null;
  for (const element of scope.querySelectorAll('*')) {
    if (element === title) isBelow = true;
    else if (isBelow && TEXTS.has(element.tagName) && isBlock(element)) {
      const text = cleanText(element.textContent);
      if (!isOfLength(element, text)) continue;
      found.push({ text, isStandfirst: isStandfirst(element, text, header, described) });
      if (found.length >= BLOCKS_BELOW) break;
    }
  }
  return found;
}

/**
 * The standfirst that a text lacks, which belongs before it.
 * @param below the blocks below the headline, in their order; those from the text's first long one on belong to it
 */
export function missingStandfirst(blocks: readonly Block[], below: readonly BelowHeadline[]): Block[] {
  const own = blocks.map(({ text }) => lettersOf(text));
  const isOwn = ({ text }: BelowHeadline) => own.some((each) => each.includes(lettersOf(text)));
  const start = below.findIndex((each) => !each.isStandfirst && isOwn(each));
  const before = start === -1 ? below : below.slice(0, start);
  const missing = before.filter((each) => each.isStandfirst && !isOwn(each)).slice(0, MAX_BLOCKS);
  return [...new Set(missing.map(({ text }) => text))].map((text) => ({ kind: 'paragraph', text }));
}

function headlineElement(document: Document, headline: string | undefined): Element | null {
  const all = [...document.getElementsByTagName('h1')];
  const wanted = lettersOf(headline ?? '');
  const named = all.find(({ textContent }) => wanted !== '' && lettersOf(textContent).includes(wanted));
  return named ?? document.querySelector('article h1, main h1') ?? all[0] ?? null;
}

function isBlock(element: Element): boolean {
  if (element.tagName === 'SPAN' && !/^(?:DIV|HEADER|SECTION)$/.test(element.parentElement?.tagName ?? ''))
    return false;
  for (let each = element.parentElement; each; each = each.parentElement) {
    if (ELSEWHERE.has(each.tagName)) return false;
  }
  return !holdsBlock(element);
}

function holdsBlock(element: Element): boolean {
  return [...element.children].some((child) => BLOCKS.has(child.tagName) || holdsBlock(child));
}

function isOfLength({ tagName }: Element, text: string): boolean {
  const least = tagName === 'LI' ? MIN_ITEM_LENGTH : MIN_LENGTH;
  const shortest = DENSE_SCRIPT.test(text) ? least / LETTERS_OF_DENSE : least;
  return text.length >= shortest && text.length <= MAX_LENGTH;
}

function isStandfirst(
  element: Element,
  text: string,
  header: Element | null,
  described: readonly string[],
): boolean {
  const letters = lettersOf(text);
  const same = (each: string) => letters.startsWith(each.slice(0, SAME)) && letters.length >= SAME;
  if (described.some(same)) return true;
  let linked = 0;
  for (const link of element.querySelectorAll('a')) linked += link.textContent.length;
  if (linked > MAX_LINKED * text.length) return false;
  const names = `${elementNames(element)} ${element.parentElement ? elementNames(element.parentElement) : ''}`;
  if (isNamedSurrounding(names) || isNamedCaption(names)) return false;
  return isNamedStandfirst(names) || (header?.contains(element) === true && isSentence(text));
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
