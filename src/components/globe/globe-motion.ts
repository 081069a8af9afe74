import type { Point } from './sphere.ts';
import { RADIUS, SIZE, towards, turned, zoomed, type View } from './view.ts';

/** Pointer travel, in CSS pixels, beyond which a press is a drag rather than a tap. */
const DRAG_THRESHOLD = 5;
/** Degrees turned by a drag across the whole stage; the point under the pointer stays there near the centre. */
const DEGREES_ACROSS = ((SIZE / RADIUS) * 180) / Math.PI;
/** Milliseconds in which a thrown globe slows to 1/e of its speed. */
const SLOWING = 280;
/** A pointer held still for longer than this before release, in milliseconds, does not throw the globe. */
const HELD_STILL = 80;
/** Speed, in degrees per millisecond, below which a thrown globe comes to rest. */
const AT_REST = 0.004;
/** Top speed of a throw, in degrees per millisecond: enough for about half a turn. */
const FASTEST = 0.6;
/** Duration of a turn to a country, in milliseconds. */
const TURN_TIME = 500;
/** Milliseconds after the last wheel or pinch step until the globe is at rest. */
const SETTLE = 160;

/** Callbacks for the motion of the globe. */
export interface MotionEvents {
  draw: (view: View, isMoving: boolean) => void;
  /** The globe has come to rest after the reader moved it. */
  rest: (view: View) => void;
}

/** Moves the globe by pointer, throw and command, drawing at most once per frame. */
export class GlobeMotion {
  view: View;
  /** Whether the last press moved the globe. */
  dragged = false;
  readonly #stage: HTMLElement;
  readonly #events: MotionEvents;
  #frame = 0;
  #settling = 0;
  /** Degrees east and north per millisecond. */
  #speed: Point = [0, 0];
  /** The last position of each finger or button that is down. */
  readonly #pointers = new Map<number, { x: number; y: number; at: number }>();
  #pressed: View;

  constructor(stage: HTMLElement, view: View, events: MotionEvents) {
    this.#stage = stage;
    this.view = view;
    this.#pressed = view;
    this.#events = events;
    stage.addEventListener('pointerdown', (event) => this.#press(event));
    stage.addEventListener('pointermove', (event) => this.#move(event));
    stage.addEventListener('pointerup', (event) => this.#release(event));
    stage.addEventListener('pointercancel', (event) => this.#giveBack(event));
    stage.addEventListener('dragstart', (event) => event.preventDefault());
    // Two fingers pinch the globe; one may still scroll the page.
    const pinch = (event: TouchEvent): void => {
      if (event.touches.length > 1 && event.cancelable) event.preventDefault();
    };
    stage.addEventListener('touchmove', pinch, { passive: false });
  }

  /** Shows a view at once, at rest. */
  show(view: View): void {
    this.#stop();
    this.#draw(view, false);
    this.#events.rest(view);
  }

  /** Zooms by one step of a wheel or pinch; the globe is at rest when no further step follows. */
  zoomBy(factor: number): void {
    this.#stop();
    this.view = zoomed(this.view, factor);
    this.#drawSoon();
    this.#settling = window.setTimeout(() => this.show(this.view), SETTLE);
  }

  /** Turns to a point, without animation if the reader prefers reduced motion. */
  turnTo(point: Point): void {
    this.#stop();
    const from = this.view;
    if (prefersStillness()) return this.#draw(towards(from, point, 1), false);
    let began: number | undefined;
    const step = (now: number): void => {
      began ??= now;
      const done = Math.min(1, (now - began) / TURN_TIME);
      this.#draw(towards(from, point, 1 - (1 - done) ** 3), done < 1);
      if (done < 1) this.#frame = requestAnimationFrame(step);
    };
    this.#frame = requestAnimationFrame(step);
  }

  #press(event: PointerEvent): void {
    if (event.button !== 0) return;
    this.#stop();
    if (this.#pointers.size === 0) {
      this.dragged = false;
      this.#pressed = this.view;
    }
    this.#pointers.set(event.pointerId, { x: event.clientX, y: event.clientY, at: event.timeStamp });
  }

  #move(event: PointerEvent): void {
    const from = this.#pointers.get(event.pointerId);
    if (!from) return;
    const [x, y] = [event.clientX - from.x, event.clientY - from.y];
    if (!this.dragged && this.#pointers.size === 1 && Math.hypot(x, y) < DRAG_THRESHOLD) return;
    if (!this.dragged) this.#stage.setPointerCapture(event.pointerId);
    this.dragged = true;
    const before = this.#spread();
    this.#pointers.set(event.pointerId, { x: event.clientX, y: event.clientY, at: event.timeStamp });
    const after = this.#spread();
    if (before > 0 && after > 0) this.view = zoomed(this.view, after / before);
    // Each of two fingers turns the globe by half its travel, so the globe follows the point between them.
    const degrees = DEGREES_ACROSS / this.#stage.clientWidth / this.view.zoom / this.#pointers.size;
    const elapsed = Math.max(1, event.timeStamp - from.at);
    this.#speed = this.#pointers.size > 1 ? [0, 0] : [(-x * degrees) / elapsed, (y * degrees) / elapsed];
    this.view = turned(this.view, -x * degrees, y * degrees);
    this.#drawSoon();
  }

  /** Pixels between two fingers; 0 if there are not two. */
  #spread(): number {
    const [a, b] = [...this.#pointers.values()];
    return a && b ? Math.hypot(a.x - b.x, a.y - b.y) : 0;
  }

  #release(event: PointerEvent): void {
    const from = this.#pointers.get(event.pointerId);
    if (!from) return;
    this.#pointers.delete(event.pointerId);
    if (!this.dragged || this.#pointers.size > 0) return;
    if (event.timeStamp - from.at > HELD_STILL || prefersStillness()) this.#speed = [0, 0];
    const tooFast = Math.max(1, Math.hypot(...this.#speed) / FASTEST);
    this.#speed = [this.#speed[0] / tooFast, this.#speed[1] / tooFast];
    this.#glide();
  }

  /** Lets a thrown globe slow down until it rests. */
  #glide(): void {
    let before = performance.now();
    const step = (now: number): void => {
      const elapsed = Math.max(0, Math.min(50, now - before));
      before = now;
      const left = Math.exp(-elapsed / SLOWING);
      this.#speed = [this.#speed[0] * left, this.#speed[1] * left];
      if (Math.hypot(...this.#speed) < AT_REST) return this.show(this.view);
      this.#draw(turned(this.view, this.#speed[0] * elapsed, this.#speed[1] * elapsed), true);
      this.#frame = requestAnimationFrame(step);
    };
    this.#frame = requestAnimationFrame(step);
  }

  /** The browser took over the touch to scroll the page, so the globe goes back to its earlier view. */
  #giveBack(event: PointerEvent): void {
    if (!this.#pointers.delete(event.pointerId) || this.#pointers.size > 0) return;
    this.#stop();
    this.view = this.#pressed;
    this.#frame = requestAnimationFrame(() => this.#draw(this.view, false));
  }

  #drawSoon(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.#draw(this.view, true));
  }

  #draw(view: View, isMoving: boolean): void {
    this.view = view;
    this.#events.draw(view, isMoving);
  }

  #stop(): void {
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#settling);
    this.#speed = [0, 0];
  }
}

function prefersStillness(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}
