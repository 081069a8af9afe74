import { type Choosable, Given, MAX_ENTRIES_OF_STORY } from './choice.ts';
import type { FeedStory, StoryPart } from './find-stories.ts';

/** How many entries to choose from stories. */
export interface StoryShareOptions {
  /** Number of entries to choose. */
  places: number;
  /** Number of spares from the same stories, for entries that turn out not to be articles. */
  spares: number;
  /** Maximum number of entries per source. */
  limit: number;
}

/** The chosen entries. */
export interface StoryShare<Item> {
  chosen: Item[];
  spares: Item[];
}

type InStory<Item> = Item & { part: StoryPart };

/**
 * Chooses entries of the biggest stories, ordered by number of countries and then of sources, until the places are
 * filled. Each story gives up to eight entries, each of another source, from as many countries as possible. A story is
 * left out if only one of its sources has entries left. Does not depend on the order of the items.
 */
export function storyShare<Item extends Choosable>(
  items: readonly Item[],
  { places, spares, limit }: StoryShareOptions,
): StoryShare<Item> {
  const inStories = items.filter((item): item is InStory<Item> => item.part !== undefined);
  const stories = [...Map.groupBy(inStories, ({ part }) => part.story)].sort(([a], [b]) =>
    biggestFirst(a, b),
  );
  const given = new Given();
  const chosen: Item[] = [];
  const left: Item[][] = [];
  for (const [, members] of stories) {
    const room = Math.min(MAX_ENTRIES_OF_STORY, places - chosen.length);
    if (room < 2) break;
    const { voices, rest } = spread(members.filter(({ source }) => given.toSource(source) < limit));
    if (voices.length < 2) continue;
    for (const item of voices.slice(0, room)) given.add(item);
    chosen.push(...voices.slice(0, room));
    left.push([...voices.slice(room), ...rest]);
  }
  return { chosen, spares: takeTurns(left).slice(0, spares) };
}

function biggestFirst(a: FeedStory, b: FeedStory): number {
  return b.countries - a.countries || b.sources - a.sources || (a.key < b.key ? -1 : 1);
}

/**
 * A story's entries in order of preference: the one nearest to its centre of each country, then of each other source,
 * then the rest of these sources.
 */
function spread<Item extends Choosable>(members: readonly InStory<Item>[]): { voices: Item[]; rest: Item[] } {
  const nearest = members.toSorted((a, b) => a.part.rank - b.part.rank);
  const ofCountries = firstOfEach(nearest, ({ country }) => country);
  const others = firstOfEach(nearest, ({ source }) => source);
  const heard = new Set([...ofCountries].map(({ source }) => source));
  const voices = [...ofCountries, ...[...others].filter(({ source }) => !heard.has(source))];
  return { voices, rest: nearest.filter((item) => !voices.includes(item)) };
}

function firstOfEach<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[] {
  const first = new Map<string, Item>();
  for (const item of items) if (!first.has(keyOf(item))) first.set(keyOf(item), item);
  return [...first.values()];
}

/** The first of each queue, then the second of each, and so on. */
function takeTurns<Item>(queues: readonly Item[][]): Item[] {
  const longest = Math.max(0, ...queues.map(({ length }) => length));
  return Array.from({ length: longest }, (_, turn) =>
    queues.flatMap((queue) => queue.slice(turn, turn + 1)),
  ).flat();
}
