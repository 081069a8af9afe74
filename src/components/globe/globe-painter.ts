import { drawShapes } from './draw-shapes.ts';
import { drawCap, drawGraticule } from './draw-sphere.ts';
import { labelsOf, type Named } from './labels.ts';
import type { Point } from './sphere.ts';
import { placeOf, radiusAt, type View } from './view.ts';
import type { World } from './world.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** Draws views of the globe into the server-rendered SVG. */
export class GlobePainter {
  readonly #world: World;
  readonly #named: readonly Named[];
  readonly #graticule: Element | null;
  readonly #sea: Element | null;
  readonly #labels: Element | null;
  readonly #night: readonly { element: Element; middle: Point; degrees: number }[];
  /** The element of each shape, in the order of the shapes, and the path it currently shows. */
  readonly #paths: readonly { element: Element | undefined; drawn: string }[];
  readonly #dots: readonly { element: Element; point: Point }[];

  constructor(stage: Element, world: World, named: readonly Named[]) {
    this.#world = world;
    this.#named = named;
    this.#graticule = stage.querySelector('.graticule');
    this.#sea = stage.querySelector('.sea');
    this.#labels = stage.querySelector('.labels');
    this.#night = [...stage.querySelectorAll('[data-night]')].map((element) => {
      const [east = 0, north = 0, degrees = 0] = numbersOf(element, 'data-night');
      return { element, middle: [east, north], degrees };
    });
    const byKey = new Map(
      [...stage.querySelectorAll('[data-shape]')].map((each) => [each.getAttribute('data-shape'), each]),
    );
    this.#paths = world.shapes.map(({ key }) => ({ element: byKey.get(key), drawn: ' ' }));
    this.#dots = [...stage.querySelectorAll('[data-point]')].map((element) => {
      const [east = 0, north = 0] = numbersOf(element, 'data-point');
      return { element, point: [east, north] };
    });
  }

  /** Draws a view: coarse while moving, in full and with names at rest. */
  draw(view: View, isMoving: boolean): void {
    this.#sea?.setAttribute('r', String(radiusAt(view.zoom)));
    this.#graticule?.setAttribute('d', drawGraticule(view));
    const shapes = drawShapes(this.#world, view, isMoving ? 'coarse' : 'full');
    this.#paths.forEach((path, index) => {
      const drawn = shapes[index] ?? '';
      if (path.drawn === drawn) return;
      path.drawn = drawn;
      path.element?.setAttribute('d', drawn);
    });
    for (const { element, middle, degrees } of this.#night)
      element.setAttribute('d', drawCap(middle, degrees, view));
    for (const { element, point } of this.#dots) {
      const { x, y, facing } = placeOf(view, point);
      element.setAttribute('class', facing > 0 ? 'dot' : 'dot far');
      if (facing > 0) element.setAttribute('transform', `translate(${x.toFixed(1)} ${y.toFixed(1)})`);
    }
    this.#name(isMoving ? undefined : view);
  }

  #name(view: View | undefined): void {
    const labels = view ? labelsOf(view, this.#named) : [];
    if (labels.length === 0 && !this.#labels?.hasChildNodes()) return;
    this.#labels?.replaceChildren(
      ...labels.map(({ name, x, y }) => {
        const text = document.createElementNS(SVG, 'text');
        text.setAttribute('x', String(x));
        text.setAttribute('y', String(y));
        text.textContent = name;
        return text;
      }),
    );
  }
}

const numbersOf = (element: Element, attribute: string): number[] =>
  (element.getAttribute(attribute) ?? '').split(' ').map(Number);
