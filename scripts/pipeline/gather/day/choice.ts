import type { StoryPart } from './find-stories.ts';

/** What a choice looks at. */
export interface Choosable {
  source: string;
  /** What takes turns in the fair share: a country, or a source whose country is not known. */
  country: string;
  /** Its place in the order of the registry and of the feeds, the best known first; no two have the same. */
  place: number;
  /** Its part in a story, if it has one. */
  part?: StoryPart | undefined;
}

/** Most entries of one story in a day: enough to see how they divide, and few enough to leave room. */
export const MAX_ENTRIES_OF_STORY = 8;

/** Counts what was given to sources, countries and stories. */
export class Given {
  readonly #counts = new Map<unknown, number>();

  constructor(items: Iterable<Choosable> = []) {
    for (const item of items) this.add(item);
  }

  add({ source, country, part }: Choosable): void {
    for (const key of [`source ${source}`, `country ${country}`, part?.story]) {
      if (key !== undefined) this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
    }
  }

  toSource(source: string): number {
    return this.#counts.get(`source ${source}`) ?? 0;
  }

  toCountry(country: string): number {
    return this.#counts.get(`country ${country}`) ?? 0;
  }

  /** Whether the story of an item has all that it may have. */
  fillsStoryOf({ part }: Choosable): boolean {
    return part !== undefined && (this.#counts.get(part.story) ?? 0) >= MAX_ENTRIES_OF_STORY;
  }
}
