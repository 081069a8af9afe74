import type { Page } from 'playwright-core';

/**
 * What a finger may miss in a page: links and controls in whose middle no circle of 24 px is theirs alone (WCAG 2.2,
 * 2.5.8), each with its words and its neighbour's. As there, links within a sentence are let off, and the shapes of a map,
 * whose countries stand in a list as well. What is fixed in the window lies over all else in turn and is not compared, nor is
 * what something lies over.
 */
export async function tightTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const RADIUS = 12;
    /** Browsers place text on fractions of pixels. */
    const ROUNDING = 0.3;
    const isFixed = (element: Element): boolean => {
      for (let each: Element | null = element; each; each = each.parentElement)
        if (['fixed', 'sticky'].includes(getComputedStyle(each).position)) return true;
      return false;
    };
    /** Whether something lies over the middle of what is in the window, as a button over a list that goes on beneath it. */
    const isCovered = (element: Element, { x, y, width, height }: DOMRect): boolean => {
      const above = document.elementFromPoint(x + width / 2, y + height / 2);
      return above !== null && !above.contains(element) && !element.contains(above);
    };
    const isInSentence = (element: Element): boolean =>
      getComputedStyle(element).display === 'inline' &&
      [...(element.parentElement?.childNodes ?? [])].some(
        (node) => node.nodeType === Node.TEXT_NODE && /\p{L}.*\p{L}/u.test(node.textContent ?? ''),
      );
    const targets = [
      ...document.querySelectorAll('a[href], button, input, select, textarea, summary, [role="tab"]'),
    ].flatMap((element) => {
      if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return [];
      if (element.closest('svg') || isFixed(element)) return [];
      const boxes = [...element.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
      const [box] = boxes.toSorted((a, b) => b.width * b.height - a.width * a.height);
      if (!box || isCovered(element, box)) return [];
      return [{ element, boxes, box, words: element.textContent.trim().slice(0, 40) }];
    });
    return targets.flatMap(({ element, box, words }) => {
      if (isInSentence(element)) return [];
      const x = box.x + box.width / 2;
      const y = box.y + box.height / 2;
      const near = targets.find(
        (other) =>
          !other.element.contains(element) &&
          !element.contains(other.element) &&
          other.boxes.some(({ left, right, top, bottom }) => {
            const away = Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
            return away < RADIUS - ROUNDING;
          }),
      );
      if (near) return [`“${words}” beside “${near.words}”`];
      return [];
    });
  });
}
