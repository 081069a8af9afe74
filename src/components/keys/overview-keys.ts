import { t } from '../../interface/t.ts';
import { sitePath } from '../../lib/urls.ts';
import { keysDialog, type KeysDialog } from './keys-dialog.ts';

/** The storage key that turns single-key shortcuts off; they interfere with speech input (WCAG 2.1.4). */
const OFF = 'overview-keys-off';

/** The links that J and K step through, in page order. */
const WALKED = 'main :is(.headline, .country-list a, .search-hit a)';

/** Single-key shortcuts: `/`, `J`, `K`, `?`. */
class OverviewKeys extends HTMLElement {
  #keys: KeysDialog | undefined;

  connectedCallback(): void {
    // Made here: without a script there are no shortcuts to show.
    const open = document.createElement('button');
    Object.assign(open, { type: 'button', className: 'keys-open', textContent: t('Shortcuts') });
    open.addEventListener('click', () => this.#show());
    this.append(open);
    document.addEventListener('keydown', (event) => this.#onKey(event));
  }

  #show(): void {
    this.#keys ??= this.#makeKeys();
    this.#keys.dialog.showModal();
  }

  #makeKeys(): KeysDialog {
    const keys = keysDialog();
    keys.isOn.checked = !isOff();
    keys.isOn.addEventListener('change', () => remember(!keys.isOn.checked));
    this.append(keys.dialog);
    return keys;
  }

  #onKey(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isOff()) return;
    if (isWriting(event.target) || this.#keys?.dialog.open) return;
    const keys: Record<string, () => void> = {
      '/': () => this.#search(),
      '?': () => this.#show(),
      j: () => walk(1),
      k: () => walk(-1),
    };
    const act = keys[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  }

  #search(): void {
    const field = document.querySelector<HTMLInputElement>('input[type=search]');
    if (field) field.focus();
    else location.assign(sitePath('search/'));
  }
}

/** Moves the focus to the next or the previous link in the page's lists. */
function walk(step: 1 | -1): void {
  const links = [...document.querySelectorAll<HTMLElement>(WALKED)].filter((link) => link.checkVisibility());
  const now = links.findIndex((link) => link === document.activeElement);
  const next = now < 0 && step < 0 ? links.length - 1 : now + step;
  links[Math.max(0, Math.min(links.length - 1, next))]?.focus();
}

function isWriting(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input:not([type=checkbox]), textarea, select'))
  );
}

/** Whether the shortcuts are off. They are on if the browser denies storage. */
function isOff(): boolean {
  try {
    return localStorage.getItem(OFF) !== null;
  } catch {
    return false;
  }
}

function remember(off: boolean): void {
  try {
    if (off) localStorage.setItem(OFF, '');
    else localStorage.removeItem(OFF);
  } catch {
    // Without storage the shortcuts stay on.
  }
}

customElements.define('overview-keys', OverviewKeys);
