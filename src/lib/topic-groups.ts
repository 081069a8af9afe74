import { phrase } from '../schemas/phrase.ts';
import type { Topic } from '../schemas/topic.ts';

/** Topics that share a column of the front page and a page of the day, as the sections of a newspaper do. */
export interface TopicGroup {
  /** Last segment of its page's address. */
  slug: string;
  /** Its name where space is tight, such as the line of links at the top of a page. */
  short: string;
  name: string;
  topics: readonly Topic[];
}

/** Every topic, in groups, in the order in which they are shown. */
export const TOPIC_GROUPS: readonly TopicGroup[] = [
  {
    slug: 'conflict',
    short: phrase('Conflict'),
    name: phrase('Conflict, crime and disasters'),
    topics: ['conflict', 'crime', 'disaster'],
  },
  {
    slug: 'politics',
    short: phrase('Politics'),
    name: phrase('Politics and society'),
    topics: ['politics', 'society', 'education', 'religion'],
  },
  {
    slug: 'economy',
    short: phrase('Economy'),
    name: phrase('Economy and labour'),
    topics: ['economy', 'labour'],
  },
  {
    slug: 'science',
    short: phrase('Science'),
    name: phrase('Science, tech, health and environment'),
    topics: ['science-tech', 'health', 'environment', 'weather'],
  },
  {
    slug: 'culture',
    short: phrase('Culture'),
    name: phrase('Culture and people'),
    topics: ['culture', 'human-interest', 'lifestyle'],
  },
  { slug: 'sport', short: phrase('Sport'), name: phrase('Sport'), topics: ['sport'] },
];

/** The group of a topic. */
export function groupOf(topic: Topic): TopicGroup {
  const group = TOPIC_GROUPS.find(({ topics }) => topics.includes(topic));
  if (!group) throw new Error(`topics: no group has "${topic}"`);
  return group;
}
