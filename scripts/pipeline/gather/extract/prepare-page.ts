import type { Prose } from './measure-prose.ts';
import { isNamedCaption, isNamedSurrounding, namePattern, elementNames } from './element-names.ts';

/** Elements that are not article text. */
const NO_TEXT = new Set('SCRIPT STYLE TEMPLATE NOSCRIPT IFRAME SVG NAV DIALOG BUTTON SELECT'.split(' '));

/** Roles of controls, dialogs and navigation (WAI-ARIA 1.2 §5.3). */
const NO_TEXT_ROLES = new Set(
  'alertdialog button checkbox dialog menu menubar navigation search tab tablist toolbar tooltip'.split(' '),
);

/** Elements that can hold the article itself, or are single blocks of it, and are kept whatever their names. */
const KEPT = new Set(['ARTICLE', 'MAIN', 'P', 'H1', 'BLOCKQUOTE']);

/** Elements that are no captions whatever their names. */
const NO_CAPTIONS = new Set(['ARTICLE', 'MAIN', 'SECTION', 'FIGURE', 'FIGCAPTION', 'IMG', 'PICTURE', 'A']);

/** Longest caption, in UTF-16 code units; a longer text is a part of the article. */
const LONGEST_CAPTION = 500;

/** Largest share of the page's paragraphs that is in captions; where more is, they are the article. */
const MAX_CAPTIONS = 0.4;

/** Largest share of the page's paragraphs that such a part can hold; the article's own container holds more. */
const LARGEST_PART = 0.2;

/** Share of a part's text in quotations from which it is an embedded post that the article quotes. */
const QUOTED = 0.5;

/** Share of the page's prose in its one article from which the rest is about the site. */
const ARTICLE = 0.6;

/** Largest share of its prose that other articles of the page can hold: teasers. */
const BESIDE = 0.1;

/** Removes from an element what is not text, or not shown. */
export function removeNoText(element: Element): void {
  for (const child of [...element.children]) {
    if (isNoText(child)) child.remove();
    else removeNoText(child);
  }
}

function isNoText(element: Element): boolean {
  if (NO_TEXT.has(element.tagName.toUpperCase())) return true;
  if (element.tagName === 'FOOTER' && element.parentElement?.tagName === 'BODY') return true;
  if (isSpokenLabel(element)) return true;
  for (const { name, value } of element.attributes) {
    if (name === 'hidden' || ((name === 'aria-hidden' || name === 'aria-modal') && value === 'true'))
      return true;
    if (name === 'role' && NO_TEXT_ROLES.has(value)) return true;
  }
  return false;
}

/** Names of what is there for screen readers alone. */
const SPOKEN = namePattern([
  'sr-only|(?:visually|a11y|accessibly)-hidden|screen-?reader(?:s|-only|-text)?|hidden-visually',
]);

/** Longest label that is there for screen readers alone, in UTF-16 code units. */
const LONGEST_LABEL = 100;

/** Whether an element is a label that is read out and not shown, such as "Image caption", but no part of a headline. */
function isSpokenLabel(element: Element): boolean {
  const { className } = element;
  return (
    className !== '' &&
    element.closest('a, h1, h2, h3, h4') === null &&
    SPOKEN.test(className.replace(/[_-]+/g, '-').toLowerCase()) &&
    element.textContent.length <= LONGEST_LABEL
  );
}

/**
 * Removes from a page what surrounds its article, and makes captions of the elements that are named so, unless they hold
 * much of the prose, as in a gallery.
 */
export function prepareParts(body: Element, prose: Prose): void {
  const largest = LARGEST_PART * prose.within(body);
  const captions: Element[] = [];
  const prepare = (element: Element) => {
    for (const child of [...element.children]) {
      const names = elementNames(child);
      const isPart =
        !KEPT.has(child.tagName) && isSurrounding(child, names) && prose.within(child) <= largest;
      const quotation = isPart ? quotationOf(child) : undefined;
      if (quotation) child.replaceWith(quotation);
      else if (isPart) child.remove();
      else if (isCaption(child, names)) captions.push(child);
      else prepare(child);
    }
  };
  prepare(body);
  const length = captions.reduce((sum, { textContent }) => sum + textContent.length, 0);
  if (length <= MAX_CAPTIONS * prose.within(body)) captions.forEach(makeCaption);
}

function isSurrounding({ tagName }: Element, names: string): boolean {
  return tagName === 'ASIDE' || tagName === 'FOOTER' || isNamedSurrounding(names);
}

function isCaption(element: Element, names: string): boolean {
  return (
    !NO_CAPTIONS.has(element.tagName) &&
    isNamedCaption(names) &&
    element.textContent.length <= LONGEST_CAPTION
  );
}

function makeCaption(element: Element): void {
  const caption = element.ownerDocument.createElement('figcaption');
  caption.append(...element.childNodes);
  element.replaceWith(caption);
}

/**
 * Removes from a page what lies outside its article, where one element is marked as such and holds most of the prose, and
 * others hold hardly any.
 */
export function keepArticle(body: Element, prose: Prose): void {
  const articles = [...body.getElementsByTagName('article')];
  const [article] = articles.toSorted((one, other) => prose.within(other) - prose.within(one));
  if (!article || prose.within(article) < ARTICLE * prose.within(body)) return;
  const others = articles.filter((each) => !article.contains(each));
  const beside = others.reduce((sum, each) => sum + prose.within(each), 0);
  if (beside > BESIDE * prose.within(article)) return;
  for (let element: Element | null = article; element && element !== body; element = element.parentElement) {
    for (const other of [...(element.parentElement?.children ?? [])]) if (other !== element) other.remove();
  }
}

/** The quotation that a part consists of: an embedded post, which Readability would remove by its names and links. */
function quotationOf(element: Element): Element | undefined {
  const quote = element.querySelector('blockquote');
  return quote !== null && quote.textContent.length >= QUOTED * element.textContent.length
    ? quote
    : undefined;
}
