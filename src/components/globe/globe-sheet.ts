import { t } from '../../interface/t.ts';
import {
  nextHeight,
  restingHeight,
  sheetPixels,
  type SheetHeight,
  type SheetPixels,
} from './sheet-heights.ts';

/** Pointer travel, in CSS pixels, beyond which a press is a drag rather than a tap. */
const DRAG_THRESHOLD = 5;
/** A finger held still for longer than this before it is lifted, in milliseconds, does not throw the sheet. */
const HELD_STILL = 80;
/** What is seen of the sheet at each height, in CSS; the half one is that of the page as served. */
const SEEN: Record<SheetHeight, string> = { peek: '6rem', half: '', full: 'calc(100cqh - 4rem)' };
/** What the button of the handle does next. */
const NEXT: Record<SheetHeight, string> = {
  peek: t('Show the news'),
  half: t('Show more'),
  full: t('Show less'),
};

/** The panel with the picked country's news, which a phone shows as a sheet of three heights over the globe. */
export class GlobeSheet {
  #height: SheetHeight = 'half';
  readonly #side: HTMLElement;
  readonly #handle: HTMLButtonElement;
  readonly #changed: () => void;
  /** The pointer that holds the sheet. */
  #held: { id: number; from: number; seen: number; y: number; at: number; speed: number } | undefined;
  #dragged = false;

  /** @param changed called when the sheet is about to come to rest at another height */
  constructor(side: HTMLElement, handle: HTMLButtonElement, changed: () => void) {
    this.#side = side;
    this.#handle = handle;
    this.#changed = changed;
    handle.addEventListener('click', () => this.show(nextHeight(this.#height)));
    side.addEventListener('pointerdown', (event) => this.#press(event));
    side.addEventListener('pointermove', (event) => this.#move(event));
    for (const end of ['pointerup', 'pointercancel'] as const)
      side.addEventListener(end, (event) => this.#release(event));
    side.addEventListener('dragstart', (event) => event.preventDefault());
    side.addEventListener('focusin', (event) => this.#reveal(event.target as HTMLElement));
    // The end of a drag follows no link.
    side.addEventListener('click', (event) => this.#afterDrag(event), { capture: true });
    this.#say();
  }

  /** Pixels of the globe that the sheet covers at rest; 0 where the panel stands beside the globe. */
  get covers(): number {
    return this.#isSheet ? this.#pixels[this.#height] : 0;
  }

  /** Brings the sheet to a height. */
  show(height: SheetHeight): void {
    this.#height = height;
    this.#side.style.setProperty('--sheet', SEEN[height]);
    this.#say();
    this.#changed();
  }

  get #isSheet(): boolean {
    return this.#handle.getClientRects().length > 0;
  }

  get #pixels(): SheetPixels {
    const full = this.#side.offsetHeight;
    return sheetPixels(full + this.#side.offsetTop, full);
  }

  #say(): void {
    this.#side.dataset.height = this.#height;
    this.#handle.setAttribute('aria-expanded', String(this.#height !== 'peek'));
    const words = this.#handle.querySelector('.spoken');
    if (words) words.textContent = NEXT[this.#height];
  }

  #press(event: PointerEvent): void {
    if (!this.#isSheet || event.button !== 0 || this.#held) return;
    this.#dragged = false;
    // What the full sheet holds scrolls; its head still moves it.
    const isHead = (event.target as Element).closest('.sheet-handle, .country-head, .quiet-head') !== null;
    if (this.#height === 'full' && !isHead) return;
    const { clientY: y, timeStamp: at, pointerId: id } = event;
    this.#held = { id, from: y, seen: this.#pixels[this.#height], y, at, speed: 0 };
  }

  #move(event: PointerEvent): void {
    const held = this.#held;
    if (held?.id !== event.pointerId) return;
    const way = held.from - event.clientY;
    if (!this.#dragged && Math.abs(way) < DRAG_THRESHOLD) return;
    if (!this.#dragged) this.#side.setPointerCapture(event.pointerId);
    this.#dragged = true;
    this.#side.dataset.dragged = '';
    held.speed = (held.y - event.clientY) / Math.max(1, event.timeStamp - held.at);
    [held.y, held.at] = [event.clientY, event.timeStamp];
    const { peek, full } = this.#pixels;
    const seen = Math.max(peek, Math.min(full, held.seen + way));
    this.#side.style.setProperty('--sheet', `${seen.toFixed(1)}px`);
  }

  #release(event: PointerEvent): void {
    const held = this.#held;
    if (held?.id !== event.pointerId) return;
    this.#held = undefined;
    delete this.#side.dataset.dragged;
    if (!this.#dragged) return;
    const speed = event.timeStamp - held.at > HELD_STILL ? 0 : held.speed;
    this.show(restingHeight(held.seen + held.from - held.y, speed, this.#pixels));
  }

  #afterDrag(event: MouseEvent): void {
    // A button pressed by a key reports no clicks of a pointer.
    if (!this.#dragged || event.detail === 0) return;
    this.#dragged = false;
    event.preventDefault();
    event.stopPropagation();
  }

  /** Raises the sheet to what a keyboard has reached in it. */
  #reveal(target: HTMLElement): void {
    if (!this.#isSheet || target === this.#handle || !target.matches(':focus-visible')) return;
    const below = target.getBoundingClientRect().bottom - this.#side.getBoundingClientRect().top;
    if (this.#height === 'peek') this.show('half');
    else if (this.#height === 'half' && below > this.#pixels.half) this.show('full');
  }
}
