/** Share of linked text from which an element counts as navigation. */
const MOSTLY_LINKS = 0.8;

/** Longest text that can be a mere pointer, in UTF-16 code units. */
const POINTER = 250;

/** Removes lines, items and lists that only link to other pages. */
export function pruneLinks(content: Element): void {
  for (const element of content.querySelectorAll('ul, ol, li, p, h2, h3, h4, div')) {
    if (!content.contains(element) || element.querySelector('p, table, figure, img, blockquote')) continue;
    const text = length(element);
    const limit = element.tagName === 'UL' || element.tagName === 'OL' ? 20 * POINTER : POINTER;
    if (text === 0 || text > limit) continue;
    let linked = 0;
    for (const link of element.querySelectorAll('a')) linked += length(link);
    if (linked >= MOSTLY_LINKS * text) element.remove();
  }
}

function length(element: Element): number {
  return element.textContent.replace(/\s+/g, ' ').trim().length;
}
