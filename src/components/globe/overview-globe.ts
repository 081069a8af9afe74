import { CHOSEN, chosenCountry } from '../reader/chosen-country.ts';
import { fetchIfReached } from '../fetch-if-reached.ts';
import { nextStop } from './far-walk.ts';
import { helpWithGestures } from './gesture-help.ts';
import { FindField } from './find-field.ts';
import { codeOf, placeUnder } from './globe-hit.ts';
import { onKeys } from './globe-keys.ts';
import { GlobeMotion } from './globe-motion.ts';
import { GlobePainter } from './globe-painter.ts';
import { readPlaces, type GlobePlace } from './globe-place.ts';
import { GlobeSheet } from './globe-sheet.ts';
import { showTip } from './globe-tip.ts';
import type { Lettering } from './labels.ts';
import { markCountries } from './mark-countries.ts';
import { quietPlaces } from './quiet-places.ts';
import { aboveMiddle, seenPart } from './seen-part.ts';
import { centreShowing, nearestPlace, pointAt, SIZE, ZOOM_STEP, zoomed, type View } from './view.ts';
import { typed } from './type-ahead.ts';
import { wheelZoom } from './wheel-zoom.ts';
import type { WorldTopology } from './world.ts';

/** Size of the names on the globe, in CSS pixels. */
const LETTER_PIXELS = 13;

/**
 * Animates the server-rendered globe and selects countries on it: by drag, wheel, pinch, keys, tap, name, or `#fr`.
 * Without it the drawing, its links and the list of countries stay as served.
 */
class OverviewGlobe extends HTMLElement {
  #places = readPlaces(this);
  #start = JSON.parse(this.dataset.start ?? '{"centre":[0,0],"zoom":1}') as View;
  #picked: GlobePlace | undefined;
  #isMoving = false;
  #quiet: Promise<GlobePlace[]> | undefined;
  /** The stops of "Take me somewhere", and the index of the last. */
  #walk: GlobePlace[] = [];
  #stop = -1;
  #sheet: GlobeSheet | undefined;
  #motion: GlobeMotion | undefined;
  #painter: GlobePainter | undefined;

  async connectedCallback(): Promise<void> {
    const [stage, drawing] = [this.#find('.globe-stage'), this.#find('.globe')];
    const side = this.#find('.globe-side');
    const handle = this.querySelector<HTMLButtonElement>('.sheet-handle');
    if (!stage || !drawing) return;
    if (side && handle) this.#sheet = new GlobeSheet(side, handle, () => this.#face());
    // Without its shapes the globe stays as served.
    const response = await fetchIfReached(this.dataset.topology ?? '');
    if (!response?.ok) return;
    const painter = new GlobePainter(stage, (await response.json()) as WorldTopology, this.#places);
    const above = this.#opensPage ? 0 : aboveMiddle(this.#lettering().frame);
    const served = this.#placeOf(this.dataset.picked);
    const first = this.#placeOf(chosenCountry()) ?? served;
    const isOther = above !== 0 || first !== served;
    if (first && isOther) this.#start = { centre: centreShowing(first.point, above, 1), zoom: 1 };
    const motion = new GlobeMotion(stage, this.#start, {
      draw: (view, isMoving) => {
        this.#isMoving = isMoving;
        painter.draw(view, isMoving, this.#lettering());
        this.#tipOfFocus();
      },
      rest: (view) => this.#pick(nearestPlace(this.#middleOf(view), this.#places), 'replace'),
    });
    [this.#painter, this.#motion] = [painter, motion];
    this.#walk = (this.dataset.walk ?? '').split(' ').flatMap((code) => this.#placeOf(code) ?? []);
    this.#listen(stage, drawing, motion, painter);
    // The page as served shows all of it already; its names are written once the drawing's size is observed.
    this.#picked = painter.picked = served;
    this.#pick(first, 'keep');
    if (isOther) painter.draw(this.#start, false, this.#lettering());
    this.dataset.ready = '';
    if (location.hash !== '') await this.#followHash();
  }

  #find(selector: string): HTMLElement | null {
    return this.querySelector<HTMLElement>(selector);
  }

  #listen(stage: HTMLElement, drawing: Element, motion: GlobeMotion, painter: GlobePainter): void {
    const hint = this.#find('.globe-hint');
    if (hint && !this.#opensPage) helpWithGestures(stage, hint);
    stage.addEventListener('click', (event) => void this.#onClick(event, drawing, motion), { capture: true });
    stage.addEventListener('wheel', (event) => wheelZoom(event, stage, motion), { passive: false });
    stage.addEventListener('pointerover', (event) => this.#onHover(event));
    stage.addEventListener('focusin', () => this.#tipOfFocus());
    stage.addEventListener('focusout', () => this.#tip(undefined));
    onKeys(stage, motion, this.#start, this.#places, {
      picked: () => this.#picked,
      go: (place) => this.#go(place),
      miss: (word) => void this.#goQuiet(({ name }) => typed(name).startsWith(word)),
      open: () => this.#open(),
    });
    const field = this.querySelector<HTMLInputElement>('.globe-find');
    if (field)
      new FindField(
        field,
        this.#places,
        () => this.#others(),
        (place) => this.#go(place),
      );
    this.#find('.globe-somewhere')?.addEventListener('click', () => this.#goSomewhere());
    document.addEventListener(CHOSEN, () => this.#turnTo(this.#placeOf(chosenCountry()), 'keep'));
    addEventListener('hashchange', () => void this.#followHash());
    new ResizeObserver(() => {
      if (!this.#isMoving) painter.name(motion.view, this.#lettering());
    }).observe(drawing);
  }

  /** Whether the globe is a picture that opens the globe's own page, as on a phone's front page. */
  get #opensPage(): boolean {
    return (this.#find('.globe-open')?.getClientRects().length ?? 0) > 0;
  }

  /** The countries without an article. */
  #others(): Promise<GlobePlace[]> {
    this.#quiet ??= quietPlaces(this, this.#places);
    return this.#quiet;
  }

  /** Selects a country without an article, if there is such a one. */
  async #goQuiet(isMeant: (place: GlobePlace) => boolean): Promise<void> {
    const place = (await this.#others()).find(isMeant);
    if (place) this.#go(place);
  }

  /** The size of the names, and the part of the globe that is seen. */
  #lettering(): Required<Lettering> {
    const [drawing, stage] = ['.globe', '.globe-stage'].map((each) =>
      this.#find(each)?.getBoundingClientRect(),
    );
    if (!drawing || !stage) throw new Error('globe: the page has no drawing');
    return {
      size: (LETTER_PIXELS * SIZE) / (drawing.width || SIZE),
      frame: seenPart(drawing, stage, this.#sheet?.covers ?? 0),
    };
  }

  /** The view as if its centre were in the middle of the part that is seen. */
  #middleOf(view: View): View {
    const above = aboveMiddle(this.#lettering().frame);
    return { ...view, centre: pointAt(view, SIZE / 2, SIZE / 2 - above) ?? view.centre };
  }

  /** Selects a country: highlights it, shows its headlines, and puts it into the address. */
  #pick(place: GlobePlace | undefined, address: 'push' | 'replace' | 'keep'): void {
    if (!place || place === this.#picked) return;
    this.#picked = place;
    const drawing = this.#find('.globe');
    if (drawing) markCountries(drawing, place);
    const [status, panel] = [this.#find('[role=status]'), this.#find('.globe-news')];
    if (status) status.textContent = place.said;
    panel?.replaceChildren(place.news.cloneNode(true));
    if (this.#painter && this.#motion) {
      this.#painter.picked = place;
      if (!this.#isMoving) this.#painter.name(this.#motion.view, this.#lettering());
    }
    if (address !== 'keep') this.dataset.chosen = '';
    const hash = `#${place.code.toLowerCase()}`;
    if (address === 'push') history.pushState(null, '', hash);
    if (address === 'replace') history.replaceState(null, '', hash);
  }

  /** Selects a country and turns to it; where the globe is but a picture, on the globe's own page. */
  #go(place: GlobePlace): void {
    if (this.#opensPage) return location.assign(`${this.dataset.page}#${place.code.toLowerCase()}`);
    this.#turnTo(place, 'push');
  }

  #turnTo(place: GlobePlace | undefined, address: 'push' | 'keep'): void {
    this.#pick(place, address);
    this.#face();
  }

  /** Turns the picked country to the middle of the part that is seen. */
  #face(): void {
    const { frame } = this.#lettering();
    if (!this.#picked || !this.#motion || frame.bottom <= frame.top) return;
    const { view } = this.#motion;
    this.#motion.turnTo(centreShowing(this.#picked.point, aboveMiddle(frame), view.zoom));
  }

  #placeOf(code: string | null | undefined): GlobePlace | undefined {
    return this.#places.find((each) => each.code === code?.toUpperCase());
  }

  /** Selects the country in the address, or the initial one if the address names none. */
  async #followHash(): Promise<void> {
    const code = location.hash.slice(1).toUpperCase();
    const named = this.#placeOf(code) ?? (await this.#others()).find((each) => each.code === code);
    if (!named) {
      if (code !== '') return;
      this.#pick(this.#placeOf(this.dataset.picked), 'keep');
      return this.#motion?.turnTo(this.#start.centre);
    }
    this.dataset.chosen = '';
    if (this.#opensPage) location.replace(`${this.dataset.page}${location.hash}`);
    else this.#turnTo(named, 'keep');
  }

  /** Goes to the next stop of the day's walk, which is the same for every reader. */
  #goSomewhere(): void {
    this.#stop = nextStop(this.#walk, this.#stop, this.#picked?.point ?? this.#start.centre);
    const next = this.#walk[this.#stop];
    if (next) this.#go(next);
  }

  /** A first tap selects; a tap on the selected country opens its page; the end of a drag is not a tap. */
  async #onClick(event: MouseEvent, drawing: Element, motion: GlobeMotion): Promise<void> {
    const target = event.target as Element;
    if (target.closest('.globe-open')) return;
    const zoom = target.closest('[data-zoom]')?.getAttribute('data-zoom');
    if (zoom) motion.show(zoomed(motion.view, zoom === 'in' ? ZOOM_STEP : 1 / ZOOM_STEP));
    if (zoom || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    if (motion.dragged) return;
    const place =
      placeUnder(event, drawing, motion.view, this.#places) ??
      (await this.#others()).find(({ code }) => code === codeOf(target));
    if (!place) return;
    if (place === this.#picked) this.#open();
    else this.#pick(place, 'push');
  }

  #onHover(event: PointerEvent): void {
    if (event.pointerType !== 'mouse' || event.buttons > 0) return;
    this.#tip(this.#placeOf(codeOf(event.target as Element)));
  }

  /** Names the selected country while the globe has keyboard focus. */
  #tipOfFocus(): void {
    this.#tip(this.#find('.globe-stage')?.matches(':focus-visible') ? this.#picked : undefined);
  }

  /** Names a country with its count; hides the name while the globe moves. */
  #tip(place: GlobePlace | undefined): void {
    if (!this.#motion) return;
    const shown = this.#isMoving ? undefined : place;
    showTip(this.#find('.globe-tip'), this.#find('.globe'), shown, this.#motion.view);
  }

  /** Opens the page of the selected country. */
  #open(): void {
    this.#find('.globe-news a')?.click();
  }
}

customElements.define('overview-globe', OverviewGlobe);
