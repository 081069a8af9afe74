import { topicStems } from '../pipeline/digest/topic/topic-stems.ts';
import type { LinearModel } from '../pipeline/digest/classify/linear-model.ts';
import { TOPIC_NAMES } from '../pipeline/digest/topic/topic-names.ts';
import seeds from './topic-seeds.json' with { type: 'json' };

/** What a word says for its topic before any article is seen: one that means little else, and one that may. */
const SURE = 2.5;
const FAINT = 0.75;

/** English words stand in the press of other languages too, names above all. */
const ABROAD = 1.25;

/** No language that has stop words of its own. */
const ANY = 'und';

/**
 * The weights from which the fit starts: what a reader of the languages that the world's press uses most knows before
 * seeing a day, so that words that no labelled day has are known too (topic-seeds.json: English words that mean little
 * else, English words that speak for a topic more often than not, words of other languages). A word of several topics
 * speaks less for each.
 */
export function seedWeights(): LinearModel {
  const found = new Map<string, Map<number, number>>();
  TOPIC_NAMES.forEach((topic, index) => {
    const add = (words: string, language: string, weight: number) => {
      for (const stem of topicStems(words, language)) {
        const topics = found.get(stem) ?? new Map<number, number>();
        found.set(stem, topics.set(index, Math.max(topics.get(index) ?? 0, weight)));
      }
    };
    const { sure, faint, foreign } = seeds[topic];
    add(sure, 'en', SURE);
    add(faint, 'en', FAINT);
    add(sure, ANY, ABROAD);
    for (const line of foreign) add(line, ANY, SURE);
  });
  return new Map(
    [...found].map(([stem, topics]) => {
      const weights = new Float64Array(TOPIC_NAMES.length);
      for (const [index, weight] of topics) weights[index] = weight / Math.sqrt(topics.size);
      return [stem, weights];
    }),
  );
}
