import type { GlobePlace } from './globe-place.ts';
import { placeOf, SIZE, type View } from './view.ts';

/** Shows a country's name and count over it; hides them without a country, or for one on the far side. */
export function showTip(
  tip: HTMLElement | null,
  drawing: Element | null,
  place: GlobePlace | undefined,
  view: View,
): void {
  if (!tip || !drawing) return;
  const { x, y, facing } = place ? placeOf(view, place.point) : { x: 0, y: 0, facing: -1 };
  tip.hidden = !place || facing < 0;
  if (tip.hidden || !place) return;
  tip.textContent = place.said;
  const stage = tip.offsetParent?.getBoundingClientRect();
  const box = drawing.getBoundingClientRect();
  if (!stage) return;
  const across = (box.left - stage.left + (x / SIZE) * box.width) / stage.width;
  const down = (box.top - stage.top + (y / SIZE) * box.height) / stage.height;
  tip.style.left = `${(Math.max(0.12, Math.min(0.88, across)) * 100).toFixed(1)}%`;
  tip.style.top = `${(Math.max(0.08, down) * 100).toFixed(1)}%`;
}
