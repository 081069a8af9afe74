import { drawShapes } from './draw-shapes.ts';
import { drawCap, drawGraticule } from './draw-sphere.ts';
import { labelsOf, type Lettering, type NameableCountry } from './labels.ts';
import type { Point } from './sphere.ts';
import { placeOf, radiusAt, type View } from './view.ts';
import { readWorld, type World, type WorldTopology } from './world.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** The world, and for each of its shapes the element and the path that it currently shows. */
interface DrawnWorld {
  world: World;
  paths: readonly { element: Element | undefined; drawn: string }[];
}

/** Draws views of the globe into the server-rendered SVG. */
export class GlobePainter {
  /** The country that is named first, and in the colours of the picked. */
  picked: NameableCountry | undefined;
  readonly #stage: Element;
  readonly #topology: WorldTopology;
  readonly #named: readonly NameableCountry[];
  readonly #graticule: Element | null;
  readonly #sea: Element | null;
  readonly #labels: Element | null;
  readonly #night: readonly { element: Element; middle: Point; degrees: number }[];
  #drawn: DrawnWorld | undefined;
  readonly #dots: readonly { element: Element; point: Point }[];

  constructor(stage: Element, topology: WorldTopology, named: readonly NameableCountry[]) {
    this.#stage = stage;
    this.#topology = topology;
    this.#named = named;
    this.#graticule = stage.querySelector('.graticule');
    this.#sea = stage.querySelector('.sea');
    this.#labels = stage.querySelector('.labels');
    this.#night = [...stage.querySelectorAll('[data-night]')].map((element) => {
      const [east = 0, north = 0, degrees = 0] = numbersOf(element, 'data-night');
      return { element, middle: [east, north], degrees };
    });
    this.#dots = [...stage.querySelectorAll('[data-point]')].map((element) => {
      const [east = 0, north = 0] = numbersOf(element, 'data-point');
      return { element, point: [east, north] };
    });
  }

  /** Draws a view: coarse while moving, in full and with names at rest. */
  draw(view: View, isMoving: boolean, lettering: Lettering): void {
    this.#sea?.setAttribute('r', String(radiusAt(view.zoom)));
    this.#graticule?.setAttribute('d', drawGraticule(view));
    // Read when the view first changes: what is served shows the first already.
    const { world, paths } = (this.#drawn ??= readDrawn(this.#stage, this.#topology));
    const shapes = drawShapes(world, view, isMoving ? 'coarse' : 'full');
    paths.forEach((path, index) => {
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
    if (!isMoving) this.name(view, lettering);
    else if (this.#labels?.hasChildNodes()) this.#labels.replaceChildren();
  }

  /** Writes the names of a view at rest. */
  name(view: View, lettering: Lettering): void {
    const { picked } = this;
    const named = picked
      ? [{ ...picked, isPicked: true }, ...this.#named.filter((each) => each !== picked)]
      : this.#named;
    const labels = labelsOf(view, named, lettering);
    this.#labels?.setAttribute('font-size', lettering.size.toFixed(1));
    this.#labels?.replaceChildren(
      ...labels.map(({ name, x, y }) => {
        const text = document.createElementNS(SVG, 'text');
        text.setAttribute('x', String(x));
        text.setAttribute('y', String(y));
        text.classList.toggle('is-picked', name === picked?.name);
        text.textContent = name;
        return text;
      }),
    );
  }
}

function readDrawn(stage: Element, topology: WorldTopology): DrawnWorld {
  const world = readWorld(topology);
  const byKey = new Map(
    [...stage.querySelectorAll('[data-shape]')].map((each) => [each.getAttribute('data-shape'), each]),
  );
  return { world, paths: world.shapes.map(({ key }) => ({ element: byKey.get(key), drawn: ' ' })) };
}

const numbersOf = (element: Element, attribute: string): number[] =>
  (element.getAttribute(attribute) ?? '').split(' ').map(Number);
