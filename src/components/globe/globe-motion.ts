import { geoInterpolate } from 'd3-geo';
import { RADIUS, SIZE, turned, type Point, type View } from './view.ts';

/** Pointer travel, in CSS pixels, beyond which a press is a drag and not a tap. */
const DRAG_THRESHOLD = 5;
/** Degrees that a drag across the whole stage turns, so that what is near the centre stays under the pointer. */
const DEGREES_ACROSS = ((SIZE / RADIUS) * 180) / Math.PI;
/** What is left of the speed of a thrown globe after a sixtieth of a second. */
const FRICTION = 0.94;
/** Milliseconds after which a pointer that stood still before it let go throws nothing. */
const HELD_STILL = 80;
/** Degrees a frame below which a thrown globe is at rest. */
const AT_REST = 0.05;
/** Milliseconds that a turn to a country takes. */
const TURN_TIME = 500;

/** What happens as the globe moves. */
export interface MotionEvents {
  draw: (view: View) => void;
  /** The globe has come to rest. */
  rest: (view: View) => void;
}

/** Turns the globe by pointer, key and throw, drawing at most once a frame. */
export class GlobeMotion {
  view: View;
  /** Whether the last press moved the globe. */
  dragged = false;
  readonly #stage: HTMLElement;
  readonly #events: MotionEvents;
  #frame = 0;
  #speed: Point = [0, 0];
  #from: { x: number; y: number; at: number } | undefined;
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
  }

  /** Shows a view at once and is at rest there. */
  show(view: View): void {
    this.#stop();
    this.#draw(view);
    this.#events.rest(view);
  }

  /** Turns to a point, at once where the reader prefers reduced motion. */
  turnTo(point: Point): void {
    this.#stop();
    const { centre, zoom } = this.view;
    const to: Point = [point[0], Math.max(-80, Math.min(80, point[1]))];
    if (prefersStillness()) return this.#draw({ centre: to, zoom });
    const between = geoInterpolate(centre, to);
    let began: number | undefined;
    const step = (now: number): void => {
      began ??= now;
      const done = Math.min(1, (now - began) / TURN_TIME);
      this.#draw({ centre: between(1 - (1 - done) ** 3), zoom });
      if (done < 1) this.#frame = requestAnimationFrame(step);
    };
    this.#frame = requestAnimationFrame(step);
  }

  #press(event: PointerEvent): void {
    if (!event.isPrimary || event.button !== 0) return;
    this.#stop();
    this.dragged = false;
    this.#pressed = this.view;
    this.#from = { x: event.clientX, y: event.clientY, at: event.timeStamp };
  }

  #move(event: PointerEvent): void {
    const from = this.#from;
    if (!from || !event.isPrimary) return;
    const [x, y] = [event.clientX - from.x, event.clientY - from.y];
    if (!this.dragged && Math.hypot(x, y) < DRAG_THRESHOLD) return;
    if (!this.dragged) this.#stage.setPointerCapture(event.pointerId);
    this.dragged = true;
    this.#from = { x: event.clientX, y: event.clientY, at: event.timeStamp };
    const degrees = DEGREES_ACROSS / this.#stage.clientWidth / this.view.zoom;
    this.#speed = [-x * degrees, y * degrees];
    const view = turned(this.view, ...this.#speed);
    this.view = view;
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.#draw(view));
  }

  #release(event: PointerEvent): void {
    const from = this.#from;
    if (!from || !event.isPrimary) return;
    this.#from = undefined;
    if (!this.dragged) return;
    if (event.timeStamp - from.at > HELD_STILL || prefersStillness()) this.#speed = [0, 0];
    const glide = (): void => {
      this.#speed = [this.#speed[0] * FRICTION, this.#speed[1] * FRICTION];
      if (Math.hypot(...this.#speed) < AT_REST) return this.#events.rest(this.view);
      this.#draw(turned(this.view, ...this.#speed));
      this.#frame = requestAnimationFrame(glide);
    };
    this.#frame = requestAnimationFrame(glide);
  }

  /** The browser took the touch, to scroll the page: the globe is as it was before. */
  #giveBack(event: PointerEvent): void {
    if (!this.#from || !event.isPrimary) return;
    this.#from = undefined;
    this.#stop();
    this.view = this.#pressed;
    this.#frame = requestAnimationFrame(() => this.#draw(this.view));
  }

  #draw(view: View): void {
    this.view = view;
    this.#events.draw(view);
  }

  #stop(): void {
    cancelAnimationFrame(this.#frame);
    this.#speed = [0, 0];
  }
}

function prefersStillness(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}
