import { EXCESSIVE_TAG, TagSize } from '../html/tag-size.ts';
import type { ExtractFailure } from './extractor.ts';

/** Deepest nesting that is read: recorded pages stay under 70, and tree walkers overflow in the thousands. */
export const MAX_DEPTH = 400;

/**
 * Most of each that is read: about five times what the fullest of 269 recorded pages has. The time and the memory of a page
 * grow with each. Pieces of text are what the parser gives, which parts a text at each entity.
 */
const MAX_OF_PAGE = {
  elements: 20_000,
  attributes: 40_000,
  'pieces of text': 60_000,
  'characters of text': 800_000,
};

type Counted = keyof typeof MAX_OF_PAGE;

/** Elements whose text is none of the page's. */
const RAW = new Set(['script', 'style']);

/** Counts what makes a page expensive to read, by the handlers of the parser (htmlparser2). */
export class PageSize {
  readonly #counts: Record<Counted, number> = {
    elements: 0,
    attributes: 0,
    'pieces of text': 0,
    'characters of text': 0,
  };
  readonly #tag = new TagSize();
  #depth = 0;
  #deepest = 0;
  #raw = 0;

  readonly handlers = {
    onopentagname: (name: string) => {
      this.#tag.handlers.onopentagname(name);
      this.#counts.elements += 1;
      this.#depth += 1;
      this.#deepest = Math.max(this.#deepest, this.#depth);
      if (RAW.has(name)) this.#raw += 1;
    },
    onclosetag: (name: string) => {
      this.#depth -= 1;
      if (RAW.has(name)) this.#raw -= 1;
    },
    onattribute: (name: string) => {
      this.#tag.handlers.onattribute(name);
      this.#counts.attributes += 1;
    },
    ontext: (text: string) => {
      this.#counts['pieces of text'] += 1;
      if (this.#raw === 0) this.#counts['characters of text'] += text.length;
    },
  };

  /** What there is too much of, if anything. */
  get excess(): ExtractFailure | undefined {
    if (this.#deepest > MAX_DEPTH)
      return { reason: 'too deep', detail: `elements nested over ${MAX_DEPTH} deep` };
    if (this.#tag.isExceeded) return { reason: 'too large', detail: EXCESSIVE_TAG };
    const name = (Object.keys(MAX_OF_PAGE) as Counted[]).find(
      (each) => this.#counts[each] > MAX_OF_PAGE[each],
    );
    return name && { reason: 'too large', detail: `over ${MAX_OF_PAGE[name]} ${name}` };
  }
}
