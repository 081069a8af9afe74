import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type AngleStory, fitAngles, toAngleStory } from './fit-angles.ts';
import { crossValidated, judgeDivision } from './judge-angles.ts';
import { readGoldTakes, readHeadlineTakes, type TakesOfStory } from './labelled-takes.ts';
import type { DivisionScores } from './score-divisions.ts';

const WEIGHTS = fileURLToPath(
  new URL('../../pipeline/digest/split/angle/angle-weights.json', import.meta.url),
);

/** Days labelled for us are used for fitting; those that we labelled ourselves are not. */
const OWN = '(own labels)';

/** A set of stories, how its division was fitted, and how it compares with an editor's. */
export interface AngleScores {
  set: string;
  scores: DivisionScores;
}

/**
 * Measures the division by angles against editors' takes, each story by weights fitted without it.
 * @param fit writes the weights that ship with the program
 * @returns undefined where the labelled days or headlines are absent
 */
export async function benchAngles(shared: string, fit: boolean): Promise<AngleScores[] | undefined> {
  const gold = readable(await readGoldTakes());
  const given = gold.filter(({ story }) => !story.set.includes(OWN));
  const own = gold.filter(({ story }) => story.set.includes(OWN));
  const [seen = [], unseen = []] = (['a', 'b'] as const).map((part) =>
    readable(readHeadlineTakes(shared, part)),
  );
  if ([given, own, seen, unseen].some(({ length }) => length === 0)) return undefined;
  const fitted = fitAngles(given);
  if (fit) writeFileSync(WEIGHTS, `${JSON.stringify(fitted, undefined, 2)}\n`);
  const years = ['2019', '2025'].map((year) => given.filter(({ story }) => story.set.startsWith(year)));
  const [first = [], second = []] = years;
  return [
    { set: 'gold days, each story by what was fitted without its tenth', scores: crossValidated(given) },
    { set: '2025 by what was fitted on 2019', scores: judgeDivision(second, fitAngles(first)) },
    { set: '2019 by what was fitted on 2025', scores: judgeDivision(first, fitAngles(second)) },
    { set: 'own days, not fitted on', scores: judgeDivision(own, fitted) },
    {
      set: 'headlines of 2021, the half by which limits were chosen',
      scores: judgeDivision(seen, fitted),
    },
    { set: 'headlines of 2021, the other half', scores: judgeDivision(unseen, fitted) },
  ];
}

function readable(stories: readonly TakesOfStory[]): AngleStory[] {
  return stories.flatMap((story) => toAngleStory(story) ?? []);
}
