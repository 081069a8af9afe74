/** Shortest text that counts as prose where its element is no paragraph, in UTF-16 code units. */
const PROSE = 80;

/** Largest share of linked text in prose. */
const MAX_LINKED = 0.3;

/** Elements that part no text into blocks (HTML Standard §15.3: those without `display: block`). */
const INLINE = new Set(
  'A ABBR B BDI BDO BR CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK Q S SAMP SMALL SPAN STRONG SUB SUP TIME TT U VAR WBR'.split(
    ' ',
  ),
);

/** Elements in which prose is no part of an article's text. */
const APART = new Set(['ASIDE', 'FOOTER', 'FORM', 'HEADER', 'LI', 'NAV', 'FIGURE']);

/** Node types (DOM Standard §4.4). */
const ELEMENT_NODE = 1;
const TEXT_NODE = 3;

/** An element, and the length of the prose right below it, in UTF-16 code units. */
export interface Container {
  element: Element;
  length: number;
}

/** Where the prose of a page is; lengths are in UTF-16 code units. */
export interface Prose {
  /** The length of the paragraphs within an element. */
  within(element: Element): number;
  /** The element with most prose of its own, of its children, and of their children where those wrap paragraphs. */
  densest: Container | undefined;
}

/** A run of text within a block. */
interface Run {
  length: number;
  linked: number;
}

/** Measures the prose below an element in one walk: paragraphs, and long texts of other elements. */
export function measureProse(body: Element): Prose {
  const within = new Map<Element, number>();
  const containers = new Map<Element, number>();

  function walk(element: Element, isApart: boolean, isLinked: boolean): Run & { prose: number } {
    let prose = 0;
    const run: Run = { length: 0, linked: 0 };
    for (const child of element.childNodes) {
      if (child.nodeType === TEXT_NODE) {
        const { length } = (child.nodeValue ?? '').trim();
        run.length += length;
        if (isLinked) run.linked += length;
      } else if (child.nodeType === ELEMENT_NODE) {
        const { tagName } = child as Element;
        const inner = walk(child as Element, isApart || APART.has(tagName), isLinked || tagName === 'A');
        prose += inner.prose;
        run.length += inner.length;
        run.linked += inner.linked;
      }
    }
    if (INLINE.has(element.tagName)) return { ...run, prose };
    const isParagraph = element.tagName === 'P';
    const isProse = run.length >= PROSE;
    if (isProse && !isApart && run.linked <= MAX_LINKED * run.length) {
      let container = isParagraph ? element.parentElement : element;
      for (let level = 0; level < 2 && container; level++, container = container.parentElement)
        containers.set(container, (containers.get(container) ?? 0) + run.length);
    }
    if (isProse || isParagraph) prose += run.length;
    within.set(element, prose);
    return { length: 0, linked: 0, prose };
  }

  walk(body, false, false);
  let densest: Container | undefined;
  for (const [element, length] of containers) {
    if (length > (densest?.length ?? 0)) densest = { element, length };
  }
  return { within: (element) => within.get(element) ?? 0, densest };
}
