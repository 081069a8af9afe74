import type { GlobeMotion } from './globe-motion.ts';
import type { GlobePlace } from './globe-place.ts';
import { TypeAhead } from './type-ahead.ts';
import { turned, ZOOM_STEP, zoomed, type View } from './view.ts';

/** Degrees that an arrow key turns the globe. */
const KEY_STEP = 10;

/** What keys do besides turning the globe. */
interface KeyActions {
  picked: () => GlobePlace | undefined;
  /** Turns to the country whose name was typed. */
  go: (place: GlobePlace) => void;
  /** No country with news has a name that begins with what was typed. */
  miss: (word: string) => void;
  /** Opens the page of the selected country. */
  open: () => void;
}

/** Adds keyboard control to the globe: arrows turn, + and − zoom, Home resets, letters find a country. */
export function onKeys(
  stage: HTMLElement,
  motion: GlobeMotion,
  start: View,
  places: readonly GlobePlace[],
  { picked, go, miss, open }: KeyActions,
): void {
  const typeAhead = new TypeAhead([...places].sort((a, b) => (a.name < b.name ? -1 : 1)));
  const turn = (east: number, north: number): void => {
    const step = KEY_STEP / motion.view.zoom;
    motion.show(turned(motion.view, east * step, north * step));
  };
  const zoom = (factor: number): void => motion.show(zoomed(motion.view, factor));
  const keys: Record<string, () => void> = {
    ArrowLeft: () => turn(-1, 0),
    ArrowRight: () => turn(1, 0),
    ArrowUp: () => turn(0, 1),
    ArrowDown: () => turn(0, -1),
    '+': () => zoom(ZOOM_STEP),
    '=': () => zoom(ZOOM_STEP),
    '-': () => zoom(1 / ZOOM_STEP),
    Home: () => motion.show(start),
    Enter: open,
    Escape: () => stage.blur(),
  };
  stage.addEventListener('keydown', (event) => {
    if (event.target !== stage || event.ctrlKey || event.metaKey || event.altKey) return;
    const act = keys[event.key];
    const isLetter = /^\p{L}$/u.test(event.key) || (event.key === ' ' && typeAhead.isTyping(event.timeStamp));
    if (!act && !isLetter) return;
    event.preventDefault();
    event.stopPropagation();
    const found = act ? undefined : typeAhead.type(event.key, event.timeStamp, picked());
    if (found) go(found);
    else if (isLetter) miss(typeAhead.word);
    act?.();
  });
}
