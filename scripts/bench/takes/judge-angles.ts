import { groupAngles } from '../../pipeline/digest/split/angle/group-angles.ts';
import { type AngleWeights, sameAngleChances } from '../../pipeline/digest/split/angle/same-angle.ts';
import {
  chanceToDivide,
  type GateWeights,
  MAY_DIVIDE,
  storySigns,
} from '../../pipeline/digest/split/angle/story-divides.ts';
import { foldOf } from '../folds.ts';
import { type AngleStory, fitAngles, fitGate } from './fit-angles.ts';
import { type Division, type DivisionScores, scoreDivisions } from './score-divisions.ts';

const FOLDS = 10;

/** All fitted weights of the division of stories. */
export interface Fitted {
  angles: AngleWeights;
  gate: GateWeights;
}

/**
 * Returns the fitted division.
 * @param onPairs stories used to fit both the pair weights and the story weights
 * @param onWholes further stories, mostly of one framing, used only to fit whether a story divides
 */
export function fitDivision(onPairs: readonly AngleStory[], onWholes: readonly AngleStory[]): Fitted {
  const angles = fitAngles(onPairs);
  const without = Array.from({ length: FOLDS }, (_, fold) =>
    fitAngles(onPairs.filter((each) => foldIn(each) !== fold)),
  );
  const known = new Set(onPairs);
  const gate = fitGate([...onPairs, ...onWholes], (each) =>
    known.has(each) ? (without[foldIn(each)] ?? angles) : angles,
  );
  return { angles, gate };
}

/** Returns the division of a story by given weights, as the pipeline divides it. */
export function divideBy(
  { texts, voices, signs }: AngleStory,
  { angles, gate }: Fitted,
): Division | undefined {
  const chances = sameAngleChances(texts.length, signs, angles);
  const values = storySigns(voices, signs, chances);
  if (!values || chanceToDivide(values, gate) < MAY_DIVIDE) return undefined;
  const groups = groupAngles(chances, voices);
  const idsOf = (places: readonly number[]) => places.map((place) => texts[place]?.id ?? '');
  return groups && { takes: groups.takes.map(idsOf), voices: groups.alone.map((place) => idsOf([place])) };
}

/** Returns the scores of stories divided by weights fitted on others. */
export function judgeDivision(stories: readonly AngleStory[], fitted: Fitted): DivisionScores {
  return scoreDivisions(stories.map((each) => ({ story: each.story, division: divideBy(each, fitted) })));
}

/** Returns the scores of stories, each divided by weights fitted without its tenth of the stories. */
export function crossValidated(
  stories: readonly AngleStory[],
  onWholes: readonly AngleStory[],
  judged: readonly AngleStory[] = stories,
): DivisionScores {
  const divisions = Array.from({ length: FOLDS }, (_, fold) => {
    const isOut = (each: AngleStory) => foldIn(each) === fold;
    const stay = (those: readonly AngleStory[]) => those.filter((each) => !isOut(each));
    const fitted = fitDivision(stay(stories), stay(onWholes));
    return judged.filter(isOut).map((each) => ({ story: each.story, division: divideBy(each, fitted) }));
  });
  return scoreDivisions(divisions.flat());
}

function foldIn({ story }: AngleStory): number {
  return foldOf(story.name, FOLDS);
}
