import type { GlobeMotion } from './globe-motion.ts';
import { zoomed } from './view.ts';

/** Exponent of the zoom per pixel of wheel travel. */
const WHEEL_ZOOM = 0.0022;
/** Pixels that a line of wheel travel counts as. */
const WHEEL_LINE = 16;

/** The wheel zooms with Ctrl or ⌘ (as a trackpad pinch reports) or if the globe has focus; otherwise it scrolls. */
export function wheelZoom(event: WheelEvent, stage: Element, motion: GlobeMotion): void {
  const isMeant = event.ctrlKey || event.metaKey;
  if (!isMeant && document.activeElement !== stage) return;
  const way = event.deltaY * (event.deltaMode === WheelEvent.DOM_DELTA_LINE ? WHEEL_LINE : 1);
  const factor = Math.exp(-way * WHEEL_ZOOM * (isMeant ? 2 : 1));
  // At the limit of the zoom the page scrolls instead.
  if (!isMeant && zoomed(motion.view, factor).zoom === motion.view.zoom) return;
  event.preventDefault();
  motion.zoomBy(factor);
}
