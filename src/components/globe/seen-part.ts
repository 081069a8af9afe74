import { SIZE, WHOLE, type Box } from './view.ts';

/** A rectangle of the window, in CSS pixels. */
type Rect = Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom' | 'width'>;

/**
 * The part of the drawing that is seen, in its units.
 *
 * @param drawing where the whole drawing lies
 * @param window what of it is not cut off
 * @param covered pixels of the window that something covers, from its bottom
 */
export function seenPart(drawing: Rect, window: Rect, covered: number): Box {
  const units = SIZE / (drawing.width || 1);
  const across = (x: number): number => within((x - drawing.left) * units, WHOLE.left, WHOLE.right);
  const down = (y: number): number => within((y - drawing.top) * units, WHOLE.top, WHOLE.bottom);
  return {
    left: across(window.left),
    right: across(window.right),
    top: down(window.top),
    bottom: down(window.bottom - covered),
  };
}

/** Units of the drawing by which the middle of a part of it lies above its own middle. */
export const aboveMiddle = ({ top, bottom }: Box): number => SIZE / 2 - (top + bottom) / 2;

const within = (value: number, least: number, most: number): number => Math.max(least, Math.min(most, value));
