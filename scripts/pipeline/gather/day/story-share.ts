import { type Choosable, Given, MAX_ENTRIES_OF_STORY } from './choice.ts';
import type { FeedStory, StoryPart } from './find-stories.ts';

/** How much of a day its stories take. */
export interface StoryShareOptions {
  /** How many entries of stories are wanted. */
  places: number;
  /** How many more of the same stories are kept back, for when some of these turn out to be none. */
  spares: number;
  /** Most entries of one source. */
  limit: number;
}

/** The entries of stories. */
export interface StoryShare<Item> {
  chosen: Item[];
  spares: Item[];
}

type Told<Item> = Item & { part: StoryPart };

/**
 * Chooses entries of the biggest stories, those of most countries and then of most sources, until the places are
 * used: of each story up to eight, each of another source, as many countries as there are first. A story is left out
 * if only one of its sources has anything left to give. Does not depend on the order of the items.
 */
export function storyShare<Item extends Choosable>(
  items: readonly Item[],
  { places, spares, limit }: StoryShareOptions,
): StoryShare<Item> {
  const told = items.filter((item): item is Told<Item> => item.part !== undefined);
  const stories = [...Map.groupBy(told, ({ part }) => part.story)].sort(([a], [b]) => biggestFirst(a, b));
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
 * A story's entries in the order in which they are wanted: the nearest to its centre of each country, then of each
 * other source, then what these sources have besides.
 */
function spread<Item extends Choosable>(members: readonly Told<Item>[]): { voices: Item[]; rest: Item[] } {
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
