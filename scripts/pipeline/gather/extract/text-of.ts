/** The text of an element on one line, without blanks at its ends. */
export function textOf(element: Element): string {
  return element.textContent.replace(/\s+/g, ' ').trim();
}
