import { t } from '../../interface/t.ts';
import type { MarkWords } from './excerpt.ts';
import type { FoundPages, Found } from './find-pages.ts';
import { hitLine } from './hit-line.ts';
import { wordMarker } from './mark-words.ts';

/** Hits added at a time. */
const PAGE = 15;
/** Hits that are added with the last ones, rather than behind a button of their own. */
const FEW = 4;

/** A hit as it is shown. */
interface Line {
  line: HTMLLIElement;
  isAlike: boolean;
}

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
   * Shows the first of what was found, in place of what was shown before.
   * @param query as it was typed
   */
  async show(finding: FoundPages, query: string): Promise<void> {
    const [mark, markAlike] = [wordMarker(finding, false), wordMarker(finding, true)];
    this.#left = [
      ...finding.holding.map((page) => ({ page, isAlike: false, mark })),
      ...finding.alike.map((page) => ({ page, isAlike: true, mark: markAlike })),
    ];
    const first = await this.#loadNext();
    if (!first) return;
    for (const section of [this.#holding, this.#alike]) {
      section?.querySelector('ol')?.replaceChildren();
      if (section) section.hidden = true;
    }
    const heading = this.#alike?.querySelector('h2');
    if (heading) heading.textContent = t('Starts like “{query}…”', { query });
    this.#add(first);
  }

  /** Adds the next hits and goes to the first of them. */
  async #showMore(): Promise<void> {
    const next = await this.#loadNext();
    if (!next) return;
    this.#add(next);
    next[0]?.line.querySelector('a')?.focus();
  }

  /** Loads the next hits; nothing if another search has begun meanwhile. */
  async #loadNext(): Promise<Line[] | undefined> {
    const left = this.#left;
    const count = left.length <= PAGE + FEW ? left.length : PAGE;
    const next = await Promise.all(
      left.slice(0, count).map(async ({ page, isAlike, mark }): Promise<Line> => ({
        line: hitLine(await page.data(), mark),
        isAlike,
      })),
    );
    if (left !== this.#left) return undefined;
    this.#left = left.slice(count);
    return next;
  }

  #add(lines: readonly Line[]): void {
    for (const { line, isAlike } of lines) {
      const section = isAlike ? this.#alike : this.#holding;
      section?.querySelector('ol')?.append(line);
      if (section) section.hidden = false;
    }
    if (this.#more) this.#more.hidden = this.#left.length === 0;
  }
}
