import type { Deduction } from '../../../../src/schemas/story.ts';
import type { Topic } from '../../../../src/schemas/topic.ts';
import { deductionsOf, type Subject } from './repetition.ts';

/** A story as input to the ranking. */
export interface Rankable extends Subject {
  points: number;
  /** The mean chance that its articles report the same event, 0 to 1. */
  certainty: number;
}

/** A ranked story, and what kept it from a higher place. */
export interface RankedStory<Story> {
  story: Story;
  /**
   * Deductions for stories ranked before it in the first ten; set for a story in the first ten, and for one that would
   * be there without them.
   */
  deductions: Deduction[];
  /**
   * Whether it ranks behind the first ten despite having more points than one of them, because it may not be one event.
   */
  heldBack: boolean;
}

/** Number of top places that should vary by country and topic, and hold only stories that are likely one event. */
const TOP = 10;
/**
 * The least mean chance of a story at the top: a guard, set low. On the five labelled days (`npm run bench -- day`) 5
 * of the 10 stories between it and 0.5 are right, and 200 of 211 above. A limit of 0.5 would make 47 of 50 stories at
 * the top right instead of 45, but share 18 events with the editors' first ten instead of 24: the day's biggest stories
 * are covered from so many angles that their articles are least alike.
 */
const MIN_CERTAINTY_AT_TOP = 0.25;

/**
 * Topics in which what shares a name is often not one event, such as two products, games or matches: a story of them at
 * the top is as certain as one of two articles has to be. The three below that on the labelled days and on the choice of
 * unlabelled articles read in November 2026 all mix events.
 */
const OF_NAMES: ReadonlySet<Topic> = new Set([
  'science-tech',
  'culture',
  'sport',
  'human-interest',
  'lifestyle',
]);
const MIN_CERTAINTY_OF_NAMES = 0.5;

/**
 * Returns a day's stories in order of points. The first ten are chosen one by one, each losing something for every story
 * before it that probably reports the same event or concerns the same country, region or topic (after Carbonell and
 * Goldstein, "The Use of MMR", 1998); stories that may not be one event come after them. Ties are broken by key.
 */
export function orderStories<Story extends Rankable>(stories: readonly Story[]): RankedStory<Story>[] {
  const rest = [...stories].sort((a, b) => b.points - a.points || (a.key < b.key ? -1 : 1));
  const top: RankedStory<Story>[] = [];
  while (top.length < TOP) {
    const next = foremost(rest.filter(isSure), storiesOf(top));
    if (!next) break;
    top.push(next);
    rest.splice(rest.indexOf(next.story), 1);
  }
  const least = Math.min(...top.map(total));
  const before = storiesOf(top.slice(0, TOP - 1));
  return [
    ...top,
    ...rest.map((story) => ({
      story,
      deductions: isSure(story) && hundredths(story.points) > least ? deductionsOf(story, before) : [],
      heldBack: !isSure(story) && hundredths(story.points) > least,
    })),
  ];
}

function isSure({ certainty, topic }: Rankable): boolean {
  return certainty >= (OF_NAMES.has(topic) ? MIN_CERTAINTY_OF_NAMES : MIN_CERTAINTY_AT_TOP);
}

function storiesOf<Story>(placed: readonly RankedStory<Story>[]): Story[] {
  return placed.map(({ story }) => story);
}

/** Returns the first of the stories with the most points after deductions. */
function foremost<Story extends Rankable>(
  stories: readonly Story[],
  before: readonly Story[],
): RankedStory<Story> | undefined {
  let found: RankedStory<Story> | undefined;
  for (const story of stories) {
    const placed = { story, deductions: deductionsOf(story, before), heldBack: false };
    if (!found || total(placed) > total(found)) found = placed;
  }
  return found;
}

function total({ story, deductions }: RankedStory<Rankable>): number {
  return hundredths(deductions.reduce((sum, { points }) => sum + points, story.points));
}

/** Returns points as whole hundredths, so equal sums compare equal. */
function hundredths(points: number): number {
  return Math.round(100 * points);
}
