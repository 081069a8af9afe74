import { t } from '../../interface/t.ts';
import { whole } from '../../lib/words.ts';

/** The fields by which sources are filtered: data attributes of the rows, and the names in the address. */
const FIELDS = ['country', 'language', 'ownership'] as const;

/**
 * Shows the sources that its fields ask for, and opens the countries that have some. Without JavaScript all countries are
 * there to be opened.
 */
class SourceFilter extends HTMLElement {
  #fields = this.querySelector('fieldset');
  #status = this.querySelector<HTMLElement>('[role=status]');
  #clear = this.querySelector('button');
  #groups = [...this.querySelectorAll<HTMLDetailsElement>('details')].map((group) => ({
    group,
    rows: [...group.querySelectorAll<HTMLElement>('li')],
    isOpen: group.open,
  }));

  connectedCallback(): void {
    const fields = this.#fields;
    if (!fields) return;
    this.#fill(new URLSearchParams(location.search));
    fields.addEventListener('input', () => {
      this.#apply();
    });
    this.#clear?.addEventListener('click', () => {
      this.#fill(new URLSearchParams());
      fields.querySelector('select')?.focus();
      this.#apply();
    });
    if (FIELDS.some((name) => this.#select(name)?.value)) this.#apply();
  }

  #select(name: string): HTMLSelectElement | undefined {
    const field = this.#fields?.elements.namedItem(name);
    return field instanceof HTMLSelectElement ? field : undefined;
  }

  /** Takes the values from an address, as far as they are offered. */
  #fill(address: URLSearchParams): void {
    for (const name of FIELDS) {
      const select = this.#select(name);
      const value = address.get(name) ?? '';
      if (select && [...select.options].some((option) => option.value === value)) select.value = value;
    }
  }

  #apply(): void {
    const asked = FIELDS.map((name) => [name, this.#select(name)?.value ?? ''] as const).filter(
      ([, value]) => value !== '',
    );
    let shown = 0;
    for (const { group, rows, isOpen } of this.#groups) {
      for (const row of rows) row.hidden = asked.some(([name, value]) => row.dataset[name] !== value);
      const found = rows.filter(({ hidden }) => !hidden).length;
      group.hidden = found === 0;
      group.open = asked.length > 0 || isOpen;
      shown += found;
    }
    const query = new URLSearchParams(asked.map(([name, value]) => [name, value]));
    history.replaceState(null, '', asked.length > 0 ? `?${query}` : location.pathname);
    if (this.#clear) this.#clear.hidden = asked.length === 0;
    if (this.#status) this.#status.textContent = this.#count(shown);
  }

  #count(shown: number): string {
    const all = this.#groups.reduce((sum, { rows }) => sum + rows.length, 0);
    if (shown === 0 && all > 0) return t('No source matches all of these filters.');
    return shown === all
      ? t('{all, plural, one {All # source} other {All # sources}} are shown.', { all })
      : t('{shown} of {all, plural, one {# source} other {# sources}}.', { shown: whole(shown), all });
  }
}

customElements.define('source-filter', SourceFilter);
