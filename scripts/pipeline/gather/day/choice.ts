import type { StoryPart } from './find-stories.ts';

/** The properties that a choice depends on. */
export interface Choosable {
  source: string;
  /** The party to the fair share: a country, or a source whose country is unknown. */
  country: string;
  /** Its unique position in the order of the registry and of the feeds, the best known first. */
  place: number;
  /** Its part in a story, if it has one. */
  part?: StoryPart | undefined;
}

/** Maximum number of entries per story and day: enough to see how they divide, few enough to leave room. */
export const MAX_ENTRIES_OF_STORY = 8;

/** Counts the items chosen per source, country and story. */
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

  /** Whether an item's story has reached its maximum. */
  fillsStoryOf({ part }: Choosable): boolean {
    return part !== undefined && (this.#counts.get(part.story) ?? 0) >= MAX_ENTRIES_OF_STORY;
  }
}
