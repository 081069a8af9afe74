import { GlobeMotion } from './globe-motion.ts';
import { GlobePainter } from './globe-painter.ts';
import { shapesOf, type WorldTopology } from './shapes.ts';
import { nearestPlace, turned, zoomed, type Point, type View } from './view.ts';

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
  #panel = this.querySelector<HTMLElement>('.globe-news');
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
      link.classList.toggle('is-picked', link.getAttribute('data-code') === place.code);
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

  /** A first tap picks; a tap on the picked country follows its link; the end of a drag is no tap. */
  #onClick(event: MouseEvent, motion: GlobeMotion): void {
    const link = (event.target as Element).closest('a[data-code]');
    const place = this.#placeOf(link?.getAttribute('data-code'));
    if (motion.dragged || (place && place.code !== this.#picked)) event.preventDefault();
    if (!motion.dragged && place) this.#pick(place);
  }

  #onKey(event: KeyboardEvent, motion: GlobeMotion): void {
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
      Enter: () => this.#panel?.querySelector<HTMLAnchorElement>('a')?.click(),
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
