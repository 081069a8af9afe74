import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type AngleStory, toAngleStory } from './fit-angles.ts';
import { crossValidated, fitDivision, judgeDivision } from './judge-angles.ts';
import { readGoldTakes, readHeadlineTakes, type TakesOfStory } from './labelled-takes.ts';
import { scoreLine } from './score-divisions.ts';

const FOLDER = fileURLToPath(new URL('../../pipeline/digest/split/angle', import.meta.url));

/** Days that were labelled for us are fitted on; those that we labelled ourselves are not. */
const OWN = '(own labels)';

/**
 * Measures the division by angles against editors' takes, each story by what was fitted without it.
 * @param fit writes the weights that ship with the program
 */
export async function benchAngles(shared: string, fit: boolean): Promise<string[]> {
  const gold = readable(await readGoldTakes());
  if (gold.length === 0) return ['labelled days: absent, nothing measured'];
  const given = gold.filter(({ story }) => !story.set.includes(OWN));
  const own = gold.filter(({ story }) => story.set.includes(OWN));
  const [seen, unseen] = (['a', 'b'] as const).map((part) => readable(readHeadlineTakes(shared, part)));
  if (!seen || !unseen) return [];
  const fitted = fitDivision(given, seen);
  if (fit) {
    for (const [file, weights] of [
      ['angle-weights.json', fitted.angles],
      ['gate-weights.json', fitted.gate],
    ] as const)
      writeFileSync(`${FOLDER}/${file}`, `${JSON.stringify(weights, undefined, 2)}\n`);
  }
  const years = ['2019', '2025'].map((year) => given.filter(({ story }) => story.set.startsWith(year)));
  const [first = [], second = []] = years;
  return [
    `gold days, each story by what was fitted without its tenth: ${scoreLine(crossValidated(given, seen))}`,
    `2025 by what was fitted on 2019: ${scoreLine(judgeDivision(second, fitDivision(first, seen)))}`,
    `2019 by what was fitted on 2025: ${scoreLine(judgeDivision(first, fitDivision(second, seen)))}`,
    `own days, not fitted on: ${scoreLine(judgeDivision(own, fitted))}`,
    `headlines of 2021, on which only whether a story divides was fitted, without its tenth: ${scoreLine(crossValidated(given, seen, seen))}`,
    `headlines of 2021, the part that nothing was fitted on: ${scoreLine(judgeDivision(unseen, fitted))}`,
  ];
}

function readable(stories: readonly TakesOfStory[]): AngleStory[] {
  return stories.flatMap((story) => toAngleStory(story) ?? []);
}
