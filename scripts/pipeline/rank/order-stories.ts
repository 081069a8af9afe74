import type { Topic } from '../../../src/schemas/topic.ts';

/** A story as its place is found. */
export interface Rankable {
  /** Lasting within the day. */
  key: string;
  points: number;
  topic: Topic;
  /** The countries that it concerns, the most concerned first. */
  about: readonly string[];
  /** The mean chance that its articles report one event, 0 to 1. */
  certainty: number;
}

/** Places at the top that are to show different countries and topics, and only stories that surely are one event. */
const TOP = 10;
/** Points that a story at the top loses for each one before it of the same country, and of the same topic. */
const SAME_COUNTRY = 0.35;
const SAME_TOPIC = 0.1;
/**
 * The mean chance that a story needs to stand at the top, chosen on the gold days: of the stories below it one in three is
 * mixed.
 */
const SURE = 0.3;

/**
 * The order of a day's stories: by points, where the first ten are chosen one by one, each losing a little for every
 * story before it that concerns the same country or topic (after Carbonell and Goldstein, "The Use of MMR", 1998), and
 * those that may not be one event come after them. Equals stand in the order of their keys.
 */
export function orderStories<Story extends Rankable>(stories: readonly Story[]): Story[] {
  const rest = [...stories].sort((a, b) => b.points - a.points || (a.key < b.key ? -1 : 1));
  const top: Story[] = [];
  while (top.length < TOP) {
    const next = foremost(
      rest.filter(({ certainty }) => certainty >= SURE),
      top,
    );
    if (!next) break;
    top.push(next);
    rest.splice(rest.indexOf(next), 1);
  }
  return [...top, ...rest];
}

function foremost<Story extends Rankable>(
  stories: readonly Story[],
  before: readonly Story[],
): Story | undefined {
  let found: { story: Story; points: number } | undefined;
  for (const story of stories) {
    const points = story.points - before.reduce((sum, other) => sum + repetition(story, other), 0);
    if (!found || points > found.points) found = { story, points };
  }
  return found?.story;
}

function repetition(story: Rankable, before: Rankable): number {
  const [country] = story.about;
  return (
    (country !== undefined && before.about[0] === country ? SAME_COUNTRY : 0) +
    (story.topic === before.topic ? SAME_TOPIC : 0)
  );
}
