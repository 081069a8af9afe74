import { t } from '../../interface/t.ts';
import { loadEngine, type EngineFor } from './engine.ts';
import { findPages, type FoundPages } from './find-pages.ts';
import { HitLists } from './hit-lists.ts';
import { languageButtons } from './language-buttons.ts';
import { outcome } from './outcome.ts';
import { countLanguages, pagesByLanguage, type PagesByLanguage } from './pages-by-language.ts';
import { parseQuery } from './parse-query.ts';
import { MONTHS_AT_FIRST } from '../../lib/search-months.ts';
import {
  searchAddress,
  fillForm,
  filtersOf,
  isFiltered,
  readForm,
  type SearchState,
} from './search-state.ts';

/** Milliseconds to wait after the last keystroke before searching. */
const SEARCH_AFTER = 250;

const NOTHING: FoundPages = { holding: [], alike: [], forms: new Set(), phrases: [], beginnings: [] };

/** The engine, and what is asked of it once. */
interface Loaded {
  engineFor: EngineFor;
  languages: PagesByLanguage;
}

/** Searches the site as the reader types. The engine and its index are loaded with the first word. */
class OverviewSearch extends HTMLElement {
  #form = this.querySelector('form');
  #status = this.querySelector<HTMLElement>('[role=status]');
  #clear = this.querySelector<HTMLButtonElement>('.search-clear');
  #languages = this.querySelector<HTMLElement>('.search-languages');
  /** Says why the numbers of the languages add up to more than was found. */
  #manifold = this.querySelector<HTMLElement>('.search-languages > p');
  #ways = this.querySelector<HTMLElement>('.search-ways');
  #allMonths = this.querySelector<HTMLElement>('.search-all-months');
  #lists = new HitLists(this);
  /** By whether all months are searched. */
  #loaded = new Map<boolean, Promise<Loaded>>();
  #timer = 0;
  /** The number of the latest search; answers to earlier ones are ignored. */
  #turn = 0;

  connectedCallback(): void {
    const form = this.#form;
    if (!form) return;
    const asked = new URLSearchParams(location.search);
    fillForm(form, asked);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#search(readForm(form));
    });
    form.addEventListener('input', () => {
      clearTimeout(this.#timer);
      this.#timer = window.setTimeout(() => void this.#search(readForm(form)), SEARCH_AFTER);
    });
    this.#clear?.addEventListener('click', () => {
      const { q, months, sort } = readForm(form);
      this.#choose({ q, months, sort });
      form.querySelector('input')?.focus();
    });
    this.#allMonths?.addEventListener('click', () => {
      this.#choose({ ...readForm(form), months: 'all' });
    });
    const folds = this.querySelector('details');
    if (folds && isFiltered(readForm(form))) folds.open = true;
    if (asked.get('q')) void this.#search(readForm(form));
    else form.querySelector('input')?.focus();
  }

  /** Fills the form anew and searches. */
  #choose(asked: Partial<SearchState>): void {
    if (!this.#form) return;
    fillForm(this.#form, new URLSearchParams(asked));
    void this.#search(readForm(this.#form));
  }

  /**
   * Searches, and once more if the index could not be had: what a reader left while it loaded may have been cut off.
   */
  async #search(state: SearchState, isRetry = false): Promise<void> {
    clearTimeout(this.#timer);
    const turn = (this.#turn += 1);
    // For sharing and for the back button.
    history.replaceState(null, '', `${location.pathname}${searchAddress(state)}`);
    if (this.#clear) this.#clear.hidden = !isFiltered(state);
    const terms = parseQuery(state.q);
    if (terms.length === 0) {
      await this.#show('', NOTHING, state.q);
      return;
    }
    // Later searches answer at once; only the engine takes time to load.
    if (this.#status && this.#loaded.size === 0) this.#status.textContent = t('Searching…');
    try {
      const { engineFor, languages } = await this.#load(state.months === 'all');
      const found = await findPages(await engineFor(state.q), terms, {
        filters: filtersOf(state),
        ...(state.sort && { sort: { date: 'desc' } }),
      });
      if (turn !== this.#turn) return;
      const finding = state.language ? inLanguage(found, languages.get(state.language)) : found;
      const all = found.holding.length > 0 ? found.holding : found.alike;
      const counted = countLanguages(all, languages);
      const buttons = languageButtons(counted, state.language, (language) => {
        this.#choose({ ...state, language });
      });
      const months = state.months === 'all' ? undefined : this.dataset.searched;
      if (this.#allMonths) this.#allMonths.hidden = months === undefined;
      const said = outcome(finding, state.q, { isFiltered: isFiltered(state), months });
      await this.#show(said, finding, state.q, buttons);
      const sum = counted.reduce((total, { count }) => total + count, 0);
      if (this.#manifold) this.#manifold.hidden = sum <= all.length;
    } catch {
      if (turn !== this.#turn) return;
      if (!isRetry) return this.#search(state, true);
      await this.#show(t('The search index could not be loaded. Are you offline?'), NOTHING, state.q);
    }
  }

  async #show(words: string, finding: FoundPages, query: string, buttons: HTMLElement[] = []): Promise<void> {
    const turn = this.#turn;
    await this.#lists.show(finding, query);
    if (turn !== this.#turn) return;
    if (this.#status) this.#status.textContent = words;
    const isNothing = finding.holding.length + finding.alike.length === 0;
    if (this.#ways) this.#ways.hidden = words === '' || !isNothing;
    if (!this.#languages) return;
    const focused = [...this.#languages.querySelectorAll('button')].findIndex((button) =>
      button.matches(':focus'),
    );
    this.#languages.querySelector('ul')?.replaceChildren(...buttons);
    this.#languages.hidden = buttons.length === 0;
    // The buttons are new; the reader stays where they were.
    this.#languages.querySelectorAll('button')[focused]?.focus();
  }

  #load(ofAllMonths: boolean): Promise<Loaded> {
    const loading = this.#loaded.get(ofAllMonths) ?? this.#loadOnce(ofAllMonths);
    this.#loaded.set(ofAllMonths, loading);
    // Lets a reader who was offline try again.
    loading.catch(() => this.#loaded.delete(ofAllMonths));
    return loading;
  }

  async #loadOnce(ofAllMonths: boolean): Promise<Loaded> {
    const { months = '', root = '/' } = this.dataset;
    const folders = months
      .split(' ')
      .map((month) => new URL(`${root}pagefind/${month}/`, location.href).href);
    const [newest = '', ...earlier] = ofAllMonths ? folders : folders.slice(0, MONTHS_AT_FIRST);
    const engineFor = await loadEngine([newest, ...earlier], root);
    const select = this.#form?.elements.namedItem('language');
    const options = select instanceof HTMLSelectElement ? [...select.options] : [];
    const tags = options.map(({ value }) => value).filter((value) => value !== '');
    return { engineFor, languages: await pagesByLanguage(await engineFor(''), tags) };
  }
}

/** What was found, without the pages in other languages. */
function inLanguage(finding: FoundPages, pages: ReadonlySet<string> | undefined): FoundPages {
  const holding = finding.holding.filter(({ id }) => pages?.has(id));
  return { ...finding, holding, alike: finding.alike.filter(({ id }) => pages?.has(id)) };
}

customElements.define('overview-search', OverviewSearch);
