/** Where a browser keeps that its reader wants no single keys: they get in the way of speech input (WCAG 2.1.4). */
const OFF = 'overview-keys-off';

/** The links through which J and K walk, in the order of the page. */
const WALKED = 'main :is(.line .headline, .story-card h3 a, .country-list a, .search-hit a)';

/** Single keys that move through the site: `/`, `J`, `K`, `?`. */
class OverviewKeys extends HTMLElement {
  #dialog = this.querySelector('dialog');
  #switch = this.querySelector<HTMLInputElement>('.keys-on');

  connectedCallback(): void {
    const open = this.querySelector<HTMLButtonElement>('.keys-open');
    if (open) open.hidden = false;
    open?.addEventListener('click', () => this.#dialog?.showModal());
    if (this.#switch) this.#switch.checked = !isOff();
    this.#switch?.addEventListener('change', () => remember(this.#switch?.checked === false));
    document.addEventListener('keydown', (event) => this.#onKey(event));
  }

  #onKey(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isOff()) return;
    if (isWriting(event.target) || this.#dialog?.open) return;
    const keys: Record<string, () => void> = {
      '/': () => this.#search(),
      '?': () => this.#dialog?.showModal(),
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
    else location.assign(this.dataset.search ?? '');
  }
}

/** Moves the focus to the next link of the page's lists, or to the one before. */
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

/** A browser may forbid a page to remember anything: then the keys are on. */
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
    // Then it holds for this page only, as the reader sees by the box.
  }
}

customElements.define('overview-keys', OverviewKeys);
