import { spacedWords } from '../../lib/spaced-words.ts';
import { counted } from '../../lib/words.ts';
import { hitLine, type Hit } from './hit-line.ts';

/** One hit before it is fetched. */
interface Found {
  data: () => Promise<Hit>;
}

/** The part of Pagefind's API that we use (pagefind.app/docs/api). */
interface Engine {
  options: (options: { baseUrl: string; excerptLength: number }) => Promise<void>;
  search: (words: string, options: { filters: Record<string, string> }) => Promise<{ results: Found[] }>;
}

/** Hits added at a time. */
const PAGE = 15;
/** Milliseconds to wait after the last keystroke before searching. */
const SEARCH_AFTER = 250;

/** Searches the site as the reader types. The engine and its index are loaded with the first word. */
class OverviewSearch extends HTMLElement {
  #form = this.querySelector('form');
  #status = this.querySelector<HTMLElement>('[role=status]');
  #hits = this.querySelector<HTMLElement>('.search-hits');
  #more = this.querySelector<HTMLButtonElement>('.search-more');
  #engine: Promise<Engine> | undefined;
  #results: Found[] = [];
  #timer = 0;
  /** The number of the latest search; answers to earlier ones are ignored. */
  #turn = 0;

  connectedCallback(): void {
    const form = this.#form;
    if (!form) return;
    const asked = new URLSearchParams(location.search);
    for (const [name, value] of asked) {
      const field = form.elements.namedItem(name);
      if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) field.value = value;
    }
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#search();
    });
    form.addEventListener('input', () => {
      clearTimeout(this.#timer);
      this.#timer = window.setTimeout(() => void this.#search(), SEARCH_AFTER);
    });
    this.#more?.addEventListener('click', () => void this.#show(this.#turn));
    if (asked.get('q')) void this.#search();
    else if (form.elements.namedItem('q') instanceof HTMLInputElement) form.querySelector('input')?.focus();
  }

  async #search(): Promise<void> {
    if (!this.#form) return;
    const data = new FormData(this.#form);
    const [words = '', kind = ''] = ['q', 'kind'].map((name) => {
      const value = data.get(name);
      return typeof value === 'string' ? value.trim() : '';
    });
    const turn = (this.#turn += 1);
    this.#remember(words, kind);
    if (words === '') {
      this.#say('', []);
      return;
    }
    try {
      const engine = await this.#load();
      const { results } = await engine.search(spacedWords(words), { filters: kind ? { kind } : {} });
      if (turn !== this.#turn) return;
      this.#say(
        results.length === 0 ? `No results for “${words}”.` : `${counted(results.length, 'result')}.`,
        results,
      );
      await this.#show(turn);
    } catch {
      this.#say('The search index could not be loaded. Are you offline?', []);
    }
  }

  #say(words: string, results: Found[]): void {
    if (this.#status) this.#status.textContent = words;
    this.#hits?.replaceChildren();
    this.#results = results;
    if (this.#more) this.#more.hidden = true;
  }

  /** Shows the next hits of a search, unless a later one has begun. */
  async #show(turn: number): Promise<void> {
    const hits = await Promise.all(this.#results.splice(0, PAGE).map((result) => result.data()));
    if (turn !== this.#turn) return;
    this.#hits?.append(...hits.map(hitLine));
    if (this.#more) this.#more.hidden = this.#results.length === 0;
  }

  #load(): Promise<Engine> {
    this.#engine ??= import(/* @vite-ignore */ new URL(this.dataset.engine ?? '', location.href).href).then(
      async (engine: Engine) => {
        await engine.options({ baseUrl: this.dataset.root ?? '/', excerptLength: 26 });
        return engine;
      },
    );
    // Lets a reader who was offline try again.
    this.#engine.catch(() => (this.#engine = undefined));
    return this.#engine;
  }

  /** Keeps the search in the address, for sharing and for the back button. */
  #remember(words: string, kind: string): void {
    const query = new URLSearchParams({ ...(words && { q: words }), ...(kind && { kind }) });
    history.replaceState(null, '', query.size > 0 ? `?${query}` : location.pathname);
  }
}

customElements.define('overview-search', OverviewSearch);
