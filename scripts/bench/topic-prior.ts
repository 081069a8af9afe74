import { topicStems } from '../pipeline/digest/topic/topic-stems.ts';
import type { LinearModel } from '../pipeline/digest/classify/linear-model.ts';
import { TOPIC_NAMES } from '../pipeline/digest/topic/topic-names.ts';
import seeds from './topic-seeds.json' with { type: 'json' };

/** Prior weight of a word for its topic: an unambiguous word, and an ambiguous one. */
const SURE = 2.5;
const FAINT = 0.75;

/** English words also occur in the press of other languages, above all in names. */
const ABROAD = 1.25;

/** A language tag without a stop word list. */
const ANY = 'und';

/**
 * Returns the initial weights of the fit: what a reader of the most widely used press languages knows before seeing a
 * day. They cover words that occur on no labelled day (topic-seeds.json: unambiguous English words, English words that
 * indicate a topic more often than not, words of other languages). A word of several topics counts less for each.
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
