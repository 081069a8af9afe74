import { divideStory } from '../../pipeline/digest/split/angle/read-story.ts';
import { type AngleWeights, sameAngleChances } from '../../pipeline/digest/split/angle/same-angle.ts';
import { foldOf } from '../folds.ts';
import { type AngleStory, fitAngles } from './fit-angles.ts';
import { type StoryDivision, type DivisionScores, scoreDivisions } from './score-divisions.ts';

const FOLDS = 10;

/** Returns the division of a story by given weights, as the pipeline divides it. */
export function divideBy(
  { texts, proved, signs }: AngleStory,
  weights: AngleWeights,
): StoryDivision | undefined {
  const groups = divideStory(sameAngleChances(texts.length, signs, weights), proved);
  const idsOf = (places: readonly number[]) => places.map((place) => texts[place]?.id ?? '');
  return groups && { takes: groups.takes.map(idsOf), voices: groups.alone.map((place) => idsOf([place])) };
}

/** Returns the scores of stories divided by weights fitted on others. */
export function judgeDivision(stories: readonly AngleStory[], weights: AngleWeights): DivisionScores {
  return scoreDivisions(stories.map((each) => ({ story: each.story, division: divideBy(each, weights) })));
}

/** Returns the scores of stories, each divided by weights fitted without its tenth of the stories. */
export function crossValidated(stories: readonly AngleStory[]): DivisionScores {
  const foldIn = ({ story }: AngleStory) => foldOf(story.name, FOLDS);
  const divisions = Array.from({ length: FOLDS }, (_, fold) => {
    const weights = fitAngles(stories.filter((each) => foldIn(each) !== fold));
    return stories
      .filter((each) => foldIn(each) === fold)
      .map((each) => ({ story: each.story, division: divideBy(each, weights) }));
  });
  return scoreDivisions(divisions.flat());
}
