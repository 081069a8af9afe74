import { standingWords } from '../../lib/standing-words.ts';
import { standingIn } from '../../lib/standings-text.ts';
import { chooseCountry, onCountry } from './chosen-country.ts';
import { readerCountries } from './reader-countries.ts';
import { showBand } from './show-band.ts';

/** The choice of the reader's country, which everything on the page that depends on it follows. */
class OverviewReader extends HTMLElement {
  connectedCallback(): void {
    void this.#offer();
  }

  async #offer(): Promise<void> {
    const select = this.querySelector('select');
    const countries = await readerCountries();
    if (!select || countries.size === 0) return;
    select.replaceChildren(...[...countries].map(([code, { name }]) => new Option(name, code)));
    select.value = this.dataset.own ?? '';
    this.dataset.ready = '';
    select.addEventListener('change', () => chooseCountry(select.value));
    onCountry((code) => {
      // A country that this site no longer reads leaves the page as served.
      if (!countries.has(code)) return;
      select.value = code;
      const flag = this.querySelector<HTMLElement>('[data-flag]');
      if (flag) flag.dataset.flag = code.toLowerCase();
      void showBand(code);
    });
  }
}

/** What is known of a story in the press of the reader's country. */
class OverviewReaderTag extends HTMLElement {
  connectedCallback(): void {
    onCountry((code) => void this.#say(code));
  }

  async #say(code: string): Promise<void> {
    const country = (await readerCountries()).get(code);
    // A country that this site no longer reads leaves the page as served.
    if (!country) return;
    const standing = standingIn(this.dataset.standings ?? '', code);
    const tag = document.createElement('a');
    tag.className = standing?.is === 'silent' ? 'tag is-missed' : 'tag';
    tag.href = (this.dataset.path ?? '').replace('/xx/', `/${code.toLowerCase()}/`);
    tag.textContent = standing ? standingWords(standing, country) : '';
    this.replaceChildren(...(standing ? [tag] : []));
  }
}

customElements.define('overview-reader', OverviewReader);
customElements.define('overview-reader-tag', OverviewReaderTag);
