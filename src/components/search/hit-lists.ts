import type { MarkWords } from './excerpt.ts';
import type { Finding, Found } from './find-pages.ts';
import { hitLine } from './hit-line.ts';
import { wordMarker } from './mark-words.ts';

/** Hits added at a time. */
const PAGE = 15;

/** The lists of what was found, of which the reader sees some at a time: pages with the words, then those alike. */
export class HitLists {
  #holding: HTMLElement | null;
  #alike: HTMLElement | null;
  #more: HTMLButtonElement | null;
  /** What is not yet shown. */
  #left: { page: Found; isAlike: boolean; mark: MarkWords }[] = [];

  constructor(root: HTMLElement) {
    this.#holding = root.querySelector('.search-holding');
    this.#alike = root.querySelector('.search-alike');
    this.#more = root.querySelector('.search-more');
    this.#more?.addEventListener('click', () => void this.#showMore());
  }

  /**
   * Shows the first of what was found.
   * @param query as it was typed
   */
  async show(finding: Finding, query: string): Promise<void> {
    const [mark, markAlike] = [wordMarker(finding, false), wordMarker(finding, true)];
    this.#left = [
      ...finding.holding.map((page) => ({ page, isAlike: false, mark })),
      ...finding.alike.map((page) => ({ page, isAlike: true, mark: markAlike })),
    ];
    for (const section of [this.#holding, this.#alike]) {
      section?.querySelector('ol')?.replaceChildren();
      if (section) section.hidden = true;
    }
    const heading = this.#alike?.querySelector('h2');
    if (heading) heading.textContent = `Starts like “${query}…”`;
    await this.#add();
  }

  /** Adds the next hits and goes to the first of them. */
  async #showMore(): Promise<void> {
    const [first] = await this.#add();
    first?.querySelector('a')?.focus();
  }

  async #add(): Promise<HTMLElement[]> {
    const left = this.#left;
    const next = left.slice(0, PAGE);
    const loaded = await Promise.all(next.map(async (hit) => ({ ...hit, page: await hit.page.data() })));
    // Another search has begun.
    if (left !== this.#left) return [];
    this.#left = left.slice(PAGE);
    if (this.#more) this.#more.hidden = this.#left.length === 0;
    return loaded.map(({ page, isAlike, mark }) => {
      const line = hitLine(page, mark);
      const section = isAlike ? this.#alike : this.#holding;
      section?.querySelector('ol')?.append(line);
      if (section) section.hidden = false;
      return line;
    });
  }
}
