import { GlobeMotion } from './globe-motion.ts';
import { GlobePainter } from './globe-painter.ts';
import { readPlaces, type GlobePlace } from './globe-place.ts';
import { onKeys } from './globe-keys.ts';
import { typed } from './type-ahead.ts';
import { nearestPlace, placeOf, pointAt, SIZE, ZOOM_STEP, zoomed, type View } from './view.ts';
import { readWorld, type WorldTopology } from './world.ts';

/** Exponent of the zoom per pixel of wheel travel. */
const WHEEL_ZOOM = 0.0022;
/** Pixels that a line of wheel travel counts as. */
const WHEEL_LINE = 16;

/**
 * Animates the server-rendered globe and selects countries on it: by drag, wheel, pinch, keys, tap, name, or `#fr`.
 * Without it the drawing, its links and the list of countries stay as served.
 */
class OverviewGlobe extends HTMLElement {
  #stage = this.querySelector<HTMLElement>('.globe-stage');
  #svg = this.querySelector<SVGElement>('.globe');
  #panel = this.querySelector<HTMLElement>('.globe-news');
  #tip = this.querySelector<HTMLElement>('.globe-tip');
  /** Announces the selected country to screen readers: its name and count, not all its headlines. */
  #status = this.querySelector<HTMLElement>('[role=status]');
  #find = this.querySelector<HTMLInputElement>('.globe-find');
  #places = readPlaces(this);
  #start = JSON.parse(this.dataset.start ?? '{"centre":[0,0],"zoom":1}') as View;
  #picked: GlobePlace | undefined;
  #isMoving = false;

  async connectedCallback(): Promise<void> {
    const stage = this.#stage;
    // Without its shapes the globe stays as served.
    const response = await fetch(this.dataset.topology ?? '').catch(() => undefined);
    if (!stage || !response?.ok) return;
    const world = readWorld((await response.json()) as WorldTopology);
    const painter = new GlobePainter(stage, world, this.#places);
    const motion = new GlobeMotion(stage, this.#start, {
      draw: (view, isMoving) => {
        painter.draw(view, isMoving);
        this.#isMoving = isMoving;
        this.#labelFocused(view);
      },
      rest: (view) => this.#pick(nearestPlace(view, this.#places), 'replace'),
    });
    this.#listen(stage, motion);
    painter.draw(this.#start, false);
    this.dataset.ready = '';
    if (this.#placeOf(location.hash.slice(1))) this.#followHash(motion);
    else this.#pick(this.#placeOf(this.dataset.picked), 'keep');
  }

  #listen(stage: HTMLElement, motion: GlobeMotion): void {
    stage.addEventListener('click', (event) => this.#onClick(event, motion), { capture: true });
    stage.addEventListener('wheel', (event) => this.#onWheel(event, motion), { passive: false });
    stage.addEventListener('pointerover', (event) => this.#onHover(event, motion.view));
    stage.addEventListener('focusin', () => this.#labelFocused(motion.view));
    stage.addEventListener('focusout', () => this.#label(undefined, motion.view));
    onKeys(stage, motion, this.#start, this.#places, {
      picked: () => this.#picked,
      go: (place) => this.#go(place, motion),
      open: () => this.#open(),
    });
    this.#find?.addEventListener('input', () => this.#onFind(motion));
    this.querySelector('.globe-somewhere')?.addEventListener('click', () => this.#goSomewhere(motion));
    addEventListener('hashchange', () => this.#followHash(motion));
  }

  /** Selects a country: highlights it, shows its headlines, and puts it into the address. */
  #pick(place: GlobePlace | undefined, address: 'push' | 'replace' | 'keep'): void {
    if (!place || place === this.#picked) return;
    this.#picked = place;
    for (const link of this.querySelectorAll('a[data-code]'))
      link.classList.toggle('is-picked', link.getAttribute('data-code') === place.code);
    if (this.#status) this.#status.textContent = place.said;
    this.#panel?.replaceChildren(place.news.cloneNode(true));
    const hash = `#${place.code.toLowerCase()}`;
    if (address === 'push') history.pushState(null, '', hash);
    if (address === 'replace') history.replaceState(null, '', hash);
  }

  /** Selects a country and turns to it. */
  #go(place: GlobePlace, motion: GlobeMotion): void {
    this.#pick(place, 'push');
    motion.turnTo(place.point);
  }

  #placeOf(code: string | null | undefined): GlobePlace | undefined {
    return this.#places.find((each) => each.code === code?.toUpperCase());
  }

  /** Selects the country in the address, or the initial one if the address names none. */
  #followHash(motion: GlobeMotion): void {
    const named = this.#placeOf(location.hash.slice(1));
    const place = named ?? this.#placeOf(this.dataset.picked);
    if (!place || (!named && location.hash !== '')) return;
    this.#pick(place, 'keep');
    motion.turnTo(named ? place.point : this.#start.centre);
  }

  #onFind(motion: GlobeMotion): void {
    const place = this.#places.find(({ name }) => typed(name) === typed(this.#find?.value ?? ''));
    if (place) this.#go(place, motion);
  }

  /** Goes to the next country in the day's order, which is the same for every reader. */
  #goSomewhere(motion: GlobeMotion): void {
    const order = (this.dataset.somewhere ?? '').split(' ');
    const next = this.#placeOf(order[(order.indexOf(this.#picked?.code ?? '') + 1) % order.length]);
    if (next) this.#go(next, motion);
  }

  /** A first tap selects; a tap on the selected country opens its page; the end of a drag is not a tap. */
  #onClick(event: MouseEvent, motion: GlobeMotion): void {
    const zoom = (event.target as Element).closest('[data-zoom]')?.getAttribute('data-zoom');
    if (zoom) return motion.show(zoomed(motion.view, zoom === 'in' ? ZOOM_STEP : 1 / ZOOM_STEP));
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const place = motion.dragged ? undefined : this.#placeAt(event, motion.view);
    if (!place) return;
    if (place === this.#picked) this.#open();
    else this.#pick(place, 'push');
  }

  /** The wheel zooms with Ctrl or ⌘ (as a trackpad pinch reports) or if the globe has focus; otherwise it scrolls. */
  #onWheel(event: WheelEvent, motion: GlobeMotion): void {
    const isMeant = event.ctrlKey || event.metaKey;
    if (!isMeant && document.activeElement !== this.#stage) return;
    const way = event.deltaY * (event.deltaMode === WheelEvent.DOM_DELTA_LINE ? WHEEL_LINE : 1);
    const factor = Math.exp(-way * WHEEL_ZOOM * (isMeant ? 2 : 1));
    // At the limit of the zoom the page scrolls instead.
    if (!isMeant && zoomed(motion.view, factor).zoom === motion.view.zoom) return;
    event.preventDefault();
    motion.zoomBy(factor);
  }

  #onHover(event: PointerEvent, view: View): void {
    if (event.pointerType !== 'mouse' || event.buttons > 0) return;
    this.#label(
      this.#placeOf((event.target as Element).closest('[data-code]')?.getAttribute('data-code')),
      view,
    );
  }

  /** Labels the selected country while the globe has keyboard focus. */
  #labelFocused(view: View): void {
    this.#label(this.#stage?.matches(':focus-visible') ? this.#picked : undefined, view);
  }

  /** Labels a country with its name and count; hides the label while the globe moves. */
  #label(place: GlobePlace | undefined, view: View): void {
    const tip = this.#tip;
    if (!tip) return;
    const { x, y, facing } = place ? placeOf(view, place.point) : { x: 0, y: 0, facing: -1 };
    tip.hidden = !place || this.#isMoving || facing < 0;
    if (tip.hidden || !place) return;
    tip.textContent = place.said;
    tip.style.left = `${(Math.max(0.12, Math.min(0.88, x / SIZE)) * 100).toFixed(1)}%`;
    tip.style.top = `${(Math.max(0.08, y / SIZE) * 100).toFixed(1)}%`;
  }

  /**
   * The nearest of the places whose shape or dot is under the pointer. If there is none, the target of the event: browsers
   * may move a tap to a nearby link.
   */
  #placeAt({ clientX, clientY, target }: MouseEvent, view: View): GlobePlace | undefined {
    const box = this.#svg?.getBoundingClientRect();
    if (!box) return undefined;
    const codeOf = (each: Element): string | undefined =>
      each.closest('a[data-code]')?.getAttribute('data-code') ?? undefined;
    const codes = new Set(document.elementsFromPoint(clientX, clientY).map(codeOf));
    const places = this.#places.filter(({ code }) => codes.has(code));
    if (places.length === 0) return this.#placeOf(codeOf(target as Element));
    const units = SIZE / box.width;
    const centre = pointAt(view, (clientX - box.left) * units, (clientY - box.top) * units);
    return centre ? nearestPlace({ centre, zoom: view.zoom }, places, 180) : places[0];
  }

  /** Opens the page of the selected country. */
  #open(): void {
    this.#panel?.querySelector<HTMLAnchorElement>('a')?.click();
  }
}

customElements.define('overview-globe', OverviewGlobe);
