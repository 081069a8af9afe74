import { type AngleText, readAngle } from '../../pipeline/digest/split/angle/angle-text.ts';
import { voicesOf } from '../../pipeline/digest/split/voices.ts';
import { type PairSigns, pairSigns, SIGNS } from '../../pipeline/digest/split/angle/pair-signs.ts';
import { type AngleWeights, sameAngleChances } from '../../pipeline/digest/split/angle/same-angle.ts';
import {
  type GateWeights,
  STORY_SIGNS,
  storySigns,
} from '../../pipeline/digest/split/angle/story-divides.ts';
import type { Observation } from '../logistic-regression.ts';
import { fitScaled } from './fit-scaled.ts';
import type { TakesOfStory } from './labelled-takes.ts';

const PENALTY = { pairs: 0.05, stories: 0.02 };

/** A story as a training example: its readable articles, their voices, and the features of their pairs. */
export interface AngleStory {
  story: TakesOfStory;
  texts: AngleText[];
  voices: string[];
  signs: PairSigns;
}

/**
 * Returns a story of one event as a training example; undefined where fewer than three of its articles have English.
 */
export function toAngleStory(story: TakesOfStory): AngleStory | undefined {
  const texts = story.articles.flatMap((article) => readAngle(article) ?? []);
  if (texts.length < 3 || story.verdict === 'mixed') return undefined;
  return { story, texts, voices: voicesOf(texts), signs: pairSigns(texts) };
}

/**
 * Returns the weights of SIGNS, fitted on pairs of articles that an editor placed in takes. Each pair is weighted by
 * one over the root of the number of other articles each article has: a large story must not outweigh all small ones.
 */
export function fitAngles(stories: readonly AngleStory[]): AngleWeights {
  return fitScaled(SIGNS, stories.flatMap(pairsOf), PENALTY.pairs);
}

/**
 * Returns the weights of STORY_SIGNS, fitted on whether an editor divides a story.
 * @param weightsFor returns the weights for a story's pairs, fitted without it: weights fitted on it would make it look
 * surer
 */
export function fitGate(
  stories: readonly AngleStory[],
  weightsFor: (story: AngleStory) => AngleWeights,
): GateWeights {
  const observations = stories.flatMap((each): Observation[] => {
    const chances = sameAngleChances(each.texts.length, each.signs, weightsFor(each));
    const values = storySigns(each.voices, each.signs, chances);
    return values ? [{ values, holds: each.story.divides, weight: 1 }] : [];
  });
  return fitScaled(STORY_SIGNS, observations, PENALTY.stories);
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
