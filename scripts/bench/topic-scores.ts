import type { Topic } from '../../src/schemas/topic.ts';
import type { TopicSubject } from '../pipeline/digest/topic/topic-features.ts';
import { mostFrequent } from '../text/tally.ts';
import type { TopicLabelled, LabelledDay } from './topic-corpora.ts';

/** A topic according to a reader and to the program. */
interface TopicPair {
  wanted: Topic;
  got: Topic;
}

/** A story with a wrong topic: the topics that would be right, and the one assigned. */
interface MissedStory {
  event: string | undefined;
  size: number;
  wanted: Topic[];
  got: Topic;
}

/** Topic accuracy on a day. */
export interface TopicScores {
  day: string;
  articles: TopicPair[];
  stories: number;
  missed: MissedStory[];
}

/**
 * Returns how often articles and stories (events of two or more articles; their true topic is that of most of their
 * articles) get the topic that a reader gave them.
 */
export function scoreTopics(
  { day, articles }: LabelledDay,
  ofArticle: (subject: TopicSubject) => Topic,
  ofStory: (subjects: readonly TopicSubject[]) => Topic,
): TopicScores {
  const stories = [...Map.groupBy(articles, ({ event }) => event)]
    .filter(([event, own]) => event !== undefined && own.length > 1)
    .map(([event, own]) => ({
      event,
      size: own.length,
      wanted: majorityTopics(own),
      got: ofStory(own.map(({ subject }) => subject)),
    }));
  return {
    day,
    articles: articles.map(({ subject, topic }) => ({ wanted: topic, got: ofArticle(subject) })),
    stories: stories.length,
    missed: stories.filter(({ wanted, got }) => !wanted.includes(got)),
  };
}

/** Returns how many articles have the right topic. */
export function rightArticles({ articles }: TopicScores): number {
  return articles.filter(({ wanted, got }) => wanted === got).length;
}

/** Returns the scores as lines: the shares, the confusions of each topic, and the stories with a wrong topic. */
export function topicLines(scores: TopicScores): string[] {
  const { day, articles, stories, missed } = scores;
  return [
    `${day}: articles ${share(rightArticles(scores), articles.length)}, stories ${share(stories - missed.length, stories)}`,
    ...[...Map.groupBy(articles, ({ wanted }) => wanted)]
      .sort(([, one], [, other]) => other.length - one.length)
      .map(([topic, own]) => {
        const right = own.filter(({ got }) => got === topic).length;
        const taken = mostFrequent(own.filter(({ got }) => got !== topic).map(({ got }) => got));
        return `  ${topic.padEnd(14)} ${share(right, own.length)}; taken for ${taken.map(([got, count]) => `${got} ${count}`).join(', ') || 'nothing else'}`;
      }),
    ...missed.map(
      ({ event, size, wanted, got }) =>
        `  story ${event ?? ''} (${size}): ${wanted.join('/')} taken for ${got}`,
    ),
  ];
}

/** Returns the topics that most articles of a story have: several in a tie. */
function majorityTopics(articles: readonly TopicLabelled[]): Topic[] {
  const counts = Map.groupBy(articles, ({ topic }) => topic);
  const most = Math.max(...[...counts.values()].map(({ length }) => length));
  return [...counts].filter(([, { length }]) => length === most).map(([topic]) => topic);
}

function share(part: number, whole: number): string {
  return `${(part / whole).toFixed(3)} (${part} of ${whole})`;
}
