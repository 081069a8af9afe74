import { t } from '../../interface/t.ts';

/** How the reader moves the globe. */
type Device = 'touch' | 'mouse' | 'keys';

/** What moves the globe, in a few words. */
const WORDS: Record<Device, string> = {
  touch: t('Drag to turn, pinch to zoom'),
  mouse: t('Drag to turn'),
  keys: t('Arrow keys turn, letters find a country, Enter opens'),
};
/** Where the browser keeps which words were shown. */
const KEY = 'overview-globe-help';

/** Shows how the globe is moved: once for each device in a browser, until it is moved. */
export function helpWithGestures(stage: HTMLElement, hint: HTMLElement): void {
  const hide = (): void => {
    hint.hidden = true;
  };
  const show = (device: Device): void => {
    const shown = shownBefore();
    if (shown.includes(device)) return;
    keep([...shown, device]);
    hint.textContent = WORDS[device];
    hint.hidden = false;
  };
  stage.addEventListener('focus', () => stage.matches(':focus-visible') && show('keys'));
  for (const event of ['pointerdown', 'keydown', 'wheel']) stage.addEventListener(event, hide);
  const watcher = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      watcher.disconnect();
      show(matchMedia('(pointer: coarse)').matches ? 'touch' : 'mouse');
    },
    { threshold: 0.5 },
  );
  watcher.observe(stage);
}

/** The devices whose words were shown; none where the browser denies storage. */
function shownBefore(): string[] {
  try {
    return (localStorage.getItem(KEY) ?? '').split(' ');
  } catch (error) {
    if (error instanceof DOMException) return [];
    throw error;
  }
}

function keep(devices: readonly string[]): void {
  try {
    localStorage.setItem(KEY, devices.join(' ').trim());
  } catch (error) {
    // Without storage the words are shown on every page.
    if (!(error instanceof DOMException)) throw error;
  }
}
