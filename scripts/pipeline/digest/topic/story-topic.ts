import type { Topic } from '../../../../src/schemas/topic.ts';
import { sectionFeatures, wordFeatures, type TopicSubject } from './topic-features.ts';
import { type LinearModel, modelChances } from '../classify/linear-model.ts';
import { TOPIC_NAMES } from './topic-names.ts';
import { shippedModel } from './topic-weights.ts';

/** The chance of each topic; they sum to 1. */
export type TopicChances = Readonly<Record<Topic, number>>;

/** The share of every chance reserved for doubt: no single article can rule out a topic of its story. */
const DOUBT = 0.02;

/**
 * Returns the chance that an article is about each topic, from its section and the path of its address (hardly ever
 * sufficient alone: a court case also appears under `/politics/`) and from the words of its headline, summary and first
 * block, in English where available, otherwise in its own language. The weights are fitted by `npm run bench -- topics
 * --fit`.
 * @param model weights in place of the shipped ones
 */
export function topicChances(subject: TopicSubject, model: LinearModel = shippedModel()): TopicChances {
  const chances = modelChances(model, TOPIC_NAMES.length, wordFeatures(subject), sectionFeatures(subject));
  return Object.fromEntries(TOPIC_NAMES.map((topic, index) => [topic, chances[index]])) as Record<
    Topic,
    number
  >;
}

/** Returns the likeliest topic of an article. */
export function topicOf(subject: TopicSubject, model?: LinearModel): Topic {
  return storyTopic([subject], model);
}

/**
 * Returns the likeliest topic of a story, from the combined chances of all its articles as if each reported it
 * independently, with a little doubt kept in each.
 * @throws RangeError when there are no articles
 */
export function storyTopic(articles: readonly TopicSubject[], model?: LinearModel): Topic {
  return mostLikely(...articles.map((article) => topicChances(article, model)));
}

/**
 * Returns the likeliest topic from the combined chances of several articles.
 * @throws RangeError when there are none
 */
export function mostLikely(...each: TopicChances[]): Topic {
  if (each.length === 0) throw new RangeError('a story without articles has no topic');
  const evidence = new Map(
    TOPIC_NAMES.map((topic) => [
      topic,
      each.reduce((sum, chances) => sum + Math.log(chances[topic] + DOUBT), 0),
    ]),
  );
  return TOPIC_NAMES.reduce((best, topic) =>
    (evidence.get(topic) ?? 0) > (evidence.get(best) ?? 0) ? topic : best,
  );
}
