import { drawGlobe, type Shape } from './shapes.ts';
import { isSeen, projectionOf, type Point, type View } from './view.ts';

/** Draws views of the globe into the SVG that the server made. */
export class GlobePainter {
  readonly #shapes: readonly Shape[];
  readonly #graticule: Element | null;
  readonly #sea: Element | null;
  readonly #paths: ReadonlyMap<string, Element>;
  readonly #dots: readonly { element: Element; point: Point }[];

  constructor(stage: Element, shapes: readonly Shape[]) {
    this.#shapes = shapes;
    this.#graticule = stage.querySelector('.graticule');
    this.#sea = stage.querySelector('.sea');
    const paths = [...stage.querySelectorAll('[data-shape]')];
    this.#paths = new Map(paths.map((path) => [path.getAttribute('data-shape') ?? '', path]));
    this.#dots = [...stage.querySelectorAll('[data-point]')].map((element) => {
      const [longitude = 0, latitude = 0] = (element.getAttribute('data-point') ?? '').split(' ').map(Number);
      return { element, point: [longitude, latitude] };
    });
  }

  /** Draws one view. */
  draw(view: View): void {
    const { graticule, shapes } = drawGlobe(this.#shapes, view);
    const projection = projectionOf(view);
    this.#graticule?.setAttribute('d', graticule);
    this.#sea?.setAttribute('r', String(projection.scale()));
    for (const [key, path] of this.#paths) path.setAttribute('d', shapes.get(key) ?? '');
    for (const { element, point } of this.#dots) {
      const seen = isSeen(view, point);
      element.classList.toggle('far', !seen);
      const [x = 0, y = 0] = (seen && projection(point)) || [];
      if (seen) element.setAttribute('transform', `translate(${x.toFixed(1)} ${y.toFixed(1)})`);
    }
  }
}
