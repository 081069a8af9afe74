import { chooseCountry, onCountry } from './chosen-country.ts';
import { showBand } from './show-band.ts';

/** The choice of the reader's country, which everything on the page that depends on it follows. */
class OverviewReader extends HTMLElement {
  connectedCallback(): void {
    const select = this.querySelector('select');
    if (!select) return;
    this.dataset.ready = '';
    select.addEventListener('change', () => chooseCountry(select.value));
    const codes = [...select.options].map(({ value }) => value);
    onCountry((code) => {
      // A country that this site no longer reads leaves the page as served.
      if (!codes.includes(code)) return;
      select.value = code;
      const flag = this.querySelector<HTMLElement>('.flag');
      if (flag) flag.dataset.flag = code.toLowerCase();
      void showBand(code);
    });
  }
}

/** What is known of a story in the press of the reader's country. */
class OverviewReaderTag extends HTMLElement {
  connectedCallback(): void {
    const words = JSON.parse(this.dataset.countries ?? '{}') as Record<
      string,
      { words: string; missed: boolean } | undefined
    >;
    onCountry((code) => {
      const own = words[code];
      const tag = document.createElement('a');
      tag.className = own?.missed ? 'tag is-missed' : 'tag';
      tag.href = (this.dataset.path ?? '').replace('/xx/', `/${code.toLowerCase()}/`);
      tag.textContent = own?.words ?? '';
      this.replaceChildren(...(own ? [tag] : []));
    });
  }
}

customElements.define('overview-reader', OverviewReader);
customElements.define('overview-reader-tag', OverviewReaderTag);
