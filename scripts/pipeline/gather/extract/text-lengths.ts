/** Node types (DOM Standard §4.4). */
const ELEMENT_NODE = 1;
const TEXT_NODE = 3;

/** The text of an element, blanks collapsed and trimmed: its length, and whether blanks surround it. */
interface Measured {
  length: number;
  /** The length of the links in it, in UTF-16 code units. */
  linked: number;
  isBlankBefore: boolean;
  isBlankAfter: boolean;
}

/** Lengths of the texts of elements, blanks collapsed, in UTF-16 code units. */
export interface TextLengths {
  of(element: Element): number;
  /** The length of the links in an element. */
  linkedIn(element: Element): number;
}

/**
 * Measures the texts of all elements below one in one walk, so that asking for many costs no more than reading the page
 * once. The lengths are those at the time of the call, whatever is removed afterwards.
 */
export function measureTexts(root: Element): TextLengths {
  const measured = new Map<Element, Measured>();

  function walk(element: Element): Measured {
    let whole: Measured = { length: 0, linked: 0, isBlankBefore: false, isBlankAfter: false };
    for (const child of element.childNodes) {
      if (child.nodeType === TEXT_NODE) whole = joined(whole, measureText(child.nodeValue ?? ''));
      else if (child.nodeType === ELEMENT_NODE) {
        const inner = walk(child as Element);
        const own = (child as Element).tagName === 'A' ? inner.length : 0;
        whole = joined(whole, { ...inner, linked: inner.linked + own });
      }
    }
    measured.set(element, whole);
    return whole;
  }

  walk(root);
  return {
    of: (element) => measured.get(element)?.length ?? 0,
    linkedIn: (element) => measured.get(element)?.linked ?? 0,
  };
}

function measureText(text: string): Measured {
  const { length } = text.replace(/\s+/g, ' ').trim();
  return { length, linked: 0, isBlankBefore: /^\s/.test(text), isBlankAfter: /\s$/.test(text) };
}

/** The measure of two texts, one after the other; blanks where they meet count as one. */
function joined(one: Measured, other: Measured): Measured {
  const linked = one.linked + other.linked;
  const isBlank = one.isBlankAfter || other.isBlankBefore;
  if (one.length === 0) return { ...other, linked, isBlankBefore: one.isBlankBefore || other.isBlankBefore };
  if (other.length === 0) return { ...one, linked, isBlankAfter: isBlank || other.isBlankAfter };
  return {
    length: one.length + (isBlank ? 1 : 0) + other.length,
    linked,
    isBlankBefore: one.isBlankBefore,
    isBlankAfter: other.isBlankAfter,
  };
}
