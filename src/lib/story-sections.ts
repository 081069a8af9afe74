import type { Story } from '../schemas/story.ts';
import { type Topic, TOPICS } from '../schemas/topic.ts';

/** Stories shown before the topics. */
const TOP_STORIES = 10;

/** The stories of a topic, in order of rank. */
export interface TopicSection {
  topic: Topic;
  name: string;
  stories: Story[];
}

/** A day's first ten stories, and the others by topic, in the fixed order of topics; topics without a story are left out. */
export function storySections(stories: readonly Story[]): { first: Story[]; topics: TopicSection[] } {
  const byTopic = Map.groupBy(stories.slice(TOP_STORIES), ({ topic }) => topic);
  return {
    first: stories.slice(0, TOP_STORIES),
    topics: (Object.keys(TOPICS) as Topic[]).flatMap((topic) => {
      const own = byTopic.get(topic);
      return own ? [{ topic, name: TOPICS[topic], stories: own }] : [];
    }),
  };
}
