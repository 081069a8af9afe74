import type { AngleText } from '../../pipeline/digest/split/angle/angle-text.ts';
import type { ProvedArticle } from '../../pipeline/digest/split/angle/prove-groups.ts';
import { type PairSigns, pairSigns, PAIR_SIGNS } from '../../pipeline/digest/split/angle/pair-signs.ts';
import { readStory } from '../../pipeline/digest/split/angle/read-story.ts';
import type { AngleWeights } from '../../pipeline/digest/split/angle/same-angle.ts';
import type { Observation } from '../logistic-regression.ts';
import { fitScaled } from './fit-scaled.ts';
import type { TakesOfStory } from './labelled-takes.ts';

/** Weight of the squared scaled coefficients. */
const PENALTY = 0.05;

/** A story as a training example: its readable articles, and the features of their pairs. */
export interface AngleStory {
  story: TakesOfStory;
  texts: AngleText[];
  proved: ProvedArticle[];
  signs: PairSigns;
}

/**
 * Returns a story of one event as a training example; undefined where fewer than three of its articles have English.
 */
export function toAngleStory(story: TakesOfStory): AngleStory | undefined {
  const read = readStory(story.articles);
  if (read.length < 3 || story.verdict === 'mixed') return undefined;
  const texts = read.map(({ text }) => text);
  return { story, texts, proved: read.map(({ proved }) => proved), signs: pairSigns(texts) };
}

/**
 * Returns the weights of SIGNS, fitted on pairs of articles that an editor placed in takes. Each pair is weighted by
 * one over the root of the number of other articles each article has: a large story must not outweigh all small ones.
 */
export function fitAngles(stories: readonly AngleStory[]): AngleWeights {
  return fitScaled(PAIR_SIGNS, stories.flatMap(pairsOf), PENALTY);
}

function pairsOf({ story, texts, signs }: AngleStory): Observation[] {
  const weight = 1 / Math.sqrt(texts.length - 1);
  return texts.flatMap(({ id }, i) =>
    texts.slice(i + 1).flatMap((other, offset): Observation[] => {
      const [one, another] = [story.takes.get(id), story.takes.get(other.id)];
      if (one === undefined || another === undefined) return [];
      return [{ values: signs(i, i + 1 + offset), holds: one === another, weight }];
    }),
  );
}
