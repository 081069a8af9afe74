import type { Topic } from '../../../../src/schemas/topic.ts';
import { sectionFeatures, wordFeatures, type TopicSubject } from './topic-features.ts';
import { type LinearModel, modelChances } from '../classify/linear-model.ts';
import { TOPIC_NAMES } from './topic-names.ts';
import { shippedModel } from './topic-weights.ts';

/** How likely each topic is; 1 in all. */
export type TopicChances = Readonly<Record<Topic, number>>;

/** So much of every chance is doubt, so that no single article can rule out a topic of its story. */
const DOUBT = 0.02;

/**
 * How likely an article is about each topic: what its section and the path of its address say (scarcely ever alone: a
 * court case stands under `/politics/` too), and what the words of its headline, summary and first block say, in
 * English where it has English, else in its own language. The weights are fitted by `npm run bench -- topics --fit`.
 * @param model other weights than those that ship with the program
 */
export function topicChances(subject: TopicSubject, model: LinearModel = shippedModel()): TopicChances {
  const chances = modelChances(model, TOPIC_NAMES.length, wordFeatures(subject), sectionFeatures(subject));
  return Object.fromEntries(TOPIC_NAMES.map((topic, index) => [topic, chances[index]])) as Record<
    Topic,
    number
  >;
}

/** The likeliest topic of an article. */
export function topicOf(subject: TopicSubject, model?: LinearModel): Topic {
  return storyTopic([subject], model);
}

/**
 * The likeliest topic of a story, by the chances of all its articles together: as if each reported it on its own, a
 * little doubt kept in each.
 * @throws RangeError when there are no articles
 */
export function storyTopic(articles: readonly TopicSubject[], model?: LinearModel): Topic {
  return mostLikely(...articles.map((article) => topicChances(article, model)));
}

/**
 * The likeliest topic by the chances of several articles together.
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
