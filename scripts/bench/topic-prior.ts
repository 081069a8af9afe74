import { topicStems } from '../pipeline/topic/topic-stems.ts';
import { TOPIC_NAMES, type TopicModel } from '../pipeline/topic/topic-model.ts';
import { TOPIC_SEEDS } from './topic-seeds.ts';

/** What a word says for its topic before any article is seen: one that means little else, and one that may. */
const SURE = 2.5;
const FAINT = 0.75;

/** English words stand in the press of other languages too, names above all. */
const ABROAD = 1.25;

/** No language that has stop words of its own. */
const ANY = 'und';

/** The weights from which the fit starts: those of the seed words; of several topics, each gets less. */
export function seedWeights(): TopicModel {
  const seeds = new Map<string, Map<number, number>>();
  TOPIC_NAMES.forEach((topic, index) => {
    const add = (words: string, language: string, weight: number) => {
      for (const stem of topicStems(words, language)) {
        const topics = seeds.get(stem) ?? new Map<number, number>();
        seeds.set(stem, topics.set(index, Math.max(topics.get(index) ?? 0, weight)));
      }
    };
    const { sure, faint, foreign } = TOPIC_SEEDS[topic];
    add(sure, 'en', SURE);
    add(faint, 'en', FAINT);
    add(sure, ANY, ABROAD);
    // Unspaced scripts are cut into pairs of signs: word by word, so that no pair spans two words.
    for (const word of foreign.flatMap((line) => line.split(' '))) add(word, ANY, SURE);
  });
  return new Map(
    [...seeds].map(([stem, topics]) => {
      const weights = new Float64Array(TOPIC_NAMES.length);
      for (const [index, weight] of topics) weights[index] = weight / Math.sqrt(topics.size);
      return [stem, weights];
    }),
  );
}
