import { GlobeMotion } from './globe-motion.ts';
import { GlobePainter } from './globe-painter.ts';
import { shapesOf, type WorldTopology } from './shapes.ts';
import { nearestPlace, pointAt, SIZE, turned, zoomed, type Point, type View } from './view.ts';

/** Degrees that an arrow key turns the globe. */
const KEY_STEP = 10;
const KEY_ZOOM = 1.25;

interface Place {
  code: string;
  point: Point;
  news: HTMLTemplateElement;
}

/**
 * Makes the server's drawing turn and picks countries on it: by drag, arrow keys, tap, or `#fr`. Without it
 * the drawing, its links and the list of countries stay as they were served.
 */
class OverviewGlobe extends HTMLElement {
  #stage = this.querySelector<HTMLElement>('.globe-stage');
  #svg = this.querySelector<SVGElement>('.globe');
  #panel = this.querySelector<HTMLElement>('.globe-news');
  /** What a screen reader says of the picked country: its name and count, not all its headlines. */
  #status = this.querySelector<HTMLElement>('.spoken');
  #places: Place[] = [];
  #start = JSON.parse(this.dataset.start ?? '{"centre":[0,0],"zoom":1}') as View;
  #picked = '';

  async connectedCallback(): Promise<void> {
    const stage = this.#stage;
    if (!stage || !this.dataset.topology) return;
    this.#places = [...this.querySelectorAll('template')].map(readPlace);
    const response = await fetch(this.dataset.topology);
    if (!response.ok) return;
    const shapes = shapesOf((await response.json()) as WorldTopology);
    const painter = new GlobePainter(stage, shapes);
    const motion = new GlobeMotion(stage, this.#start, {
      draw: (view) => painter.draw(view),
      rest: (view) => this.#pick(nearestPlace(view, this.#places)),
    });
    stage.addEventListener('keydown', (event) => this.#onKey(event, motion));
    stage.addEventListener('click', (event) => this.#onClick(event, motion), { capture: true });
    addEventListener('hashchange', () => this.#followHash(motion));
    this.dataset.ready = '';
    if (!this.#followHash(motion)) this.#pick(this.#placeOf(this.dataset.picked), false);
  }

  /** Shows a country's headlines and marks it; says so in the address unless the page only just opened. */
  #pick(place: Place | undefined, inAddress = true): void {
    if (!place || place.code === this.#picked) return;
    this.#picked = place.code;
    for (const link of this.querySelectorAll('a[data-code]')) {
      const isPicked = link.getAttribute('data-code') === place.code;
      link.classList.toggle('is-picked', isPicked);
      if (isPicked && this.#status) this.#status.textContent = link.querySelector('title')?.textContent ?? '';
    }
    this.#panel?.replaceChildren(place.news.content.cloneNode(true));
    if (inAddress) history.replaceState(null, '', `#${place.code.toLowerCase()}`);
  }

  #placeOf(code: string | null | undefined): Place | undefined {
    return this.#places.find((each) => each.code === code);
  }

  #followHash(motion: GlobeMotion): boolean {
    const place = this.#placeOf(location.hash.slice(1).toUpperCase());
    if (!place) return false;
    this.#pick(place, false);
    motion.turnTo(place.point);
    return true;
  }

  /** A first tap picks; a tap on the picked country opens its page; the end of a drag is no tap. */
  #onClick(event: MouseEvent, motion: GlobeMotion): void {
    const zoom = (event.target as Element).closest('[data-zoom]')?.getAttribute('data-zoom');
    if (zoom) return motion.show(zoomed(motion.view, zoom === 'in' ? KEY_ZOOM : 1 / KEY_ZOOM));
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const place = motion.dragged ? undefined : this.#placeAt(event, motion.view);
    if (place?.code === this.#picked) this.#open();
    else this.#pick(place);
  }

  /**
   * Of the places whose shape or dot lies under the pointer, often several, the nearest to it. A browser may
   * have moved a finger's tap to a link beside it, so that the target does not lie under the pointer.
   */
  #placeAt({ clientX, clientY, target }: MouseEvent, view: View): Place | undefined {
    const box = this.#svg?.getBoundingClientRect();
    if (!box) return undefined;
    const under = [target as Element, ...document.elementsFromPoint(clientX, clientY)];
    const codes = new Set(under.map((each) => each.closest('a[data-code]')?.getAttribute('data-code')));
    const places = this.#places.filter(({ code }) => codes.has(code));
    const units = SIZE / box.width;
    const centre = pointAt(view, (clientX - box.left) * units, (clientY - box.top) * units);
    return centre ? nearestPlace({ centre, zoom: view.zoom }, places, 180) : places[0];
  }

  /** Opens the page of the picked country. */
  #open(): void {
    this.#panel?.querySelector<HTMLAnchorElement>('a')?.click();
  }

  #onKey(event: KeyboardEvent, motion: GlobeMotion): void {
    if (event.target !== this.#stage) return;
    const { view } = motion;
    const step = KEY_STEP / view.zoom;
    const keys: Record<string, () => void> = {
      ArrowLeft: () => motion.show(turned(view, -step, 0)),
      ArrowRight: () => motion.show(turned(view, step, 0)),
      ArrowUp: () => motion.show(turned(view, 0, step)),
      ArrowDown: () => motion.show(turned(view, 0, -step)),
      '+': () => motion.show(zoomed(view, KEY_ZOOM)),
      '=': () => motion.show(zoomed(view, KEY_ZOOM)),
      '-': () => motion.show(zoomed(view, 1 / KEY_ZOOM)),
      Home: () => motion.show(this.#start),
      Enter: () => this.#open(),
    };
    const act = keys[event.key];
    if (!act || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    act();
  }
}

function readPlace(news: HTMLTemplateElement): Place {
  const [longitude = 0, latitude = 0] = (news.dataset.point ?? '').split(' ').map(Number);
  return { code: news.dataset.code ?? '', point: [longitude, latitude], news };
}

customElements.define('overview-globe', OverviewGlobe);
