import { nearestPlace, pointAt, SIZE, type View } from './view.ts';
import type { GlobePlace } from './globe-place.ts';

/** The code of the country that an element of the globe belongs to. */
export const codeOf = (element: Element): string | undefined =>
  element.closest('[data-code]')?.getAttribute('data-code') ?? undefined;

/**
 * The nearest of the places whose shape or dot is under the pointer. If there is none, the target of the event: browsers
 * may move a tap to a nearby link.
 */
export function placeUnder(
  { clientX, clientY, target }: MouseEvent,
  drawing: Element,
  view: View,
  places: readonly GlobePlace[],
): GlobePlace | undefined {
  const codes = new Set(document.elementsFromPoint(clientX, clientY).map(codeOf));
  const hit = places.filter(({ code }) => codes.has(code));
  if (hit.length === 0) return places.find(({ code }) => code === codeOf(target as Element));
  const box = drawing.getBoundingClientRect();
  const units = SIZE / box.width;
  const centre = pointAt(view, (clientX - box.left) * units, (clientY - box.top) * units);
  return centre ? nearestPlace({ centre, zoom: view.zoom }, hit, 180) : hit[0];
}
