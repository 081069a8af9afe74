import { rounded } from '../../../text/rounded.ts';
import type { Deduction } from '../../../../src/schemas/story.ts';
import type { Topic } from '../../../../src/schemas/topic.ts';
import { subregionOf } from '../where/regions.ts';

/** The subject of a story. */
export interface Subject {
  topic: Topic;
  /** The countries that it concerns, most concerned first. */
  about: readonly string[];
}

/**
 * Points that a story at the top loses for each story before it on the same country, or else region, and on the same
 * topic.
 */
const LOSSES: Readonly<Record<Deduction['part'], number>> = {
  'same country': 0.35,
  'same region': 0.1,
  'same topic': 0.1,
};

/**
 * Returns a story's deductions for the stories before it: for each whose most concerned country is the same, or in the
 * same subregion (M49), and for each on the same topic.
 */
export function deductionsOf(story: Subject, before: readonly Subject[]): Deduction[] {
  const [country] = story.about;
  const region = country === undefined ? undefined : subregionOf(country);
  const inCountry = before.filter(({ about }) => country !== undefined && about[0] === country).length;
  const inRegion = before.filter(
    ({ about: [other] }) => region !== undefined && inSubregion(region, other),
  ).length;
  const onTopic = before.filter(({ topic }) => topic === story.topic).length;
  return [
    ...deduction('same country', country, inCountry),
    ...deduction('same region', region, inRegion - inCountry),
    ...deduction('same topic', story.topic, onTopic),
  ];
}

function inSubregion(region: string, country: string | undefined): boolean {
  return country !== undefined && subregionOf(country) === region;
}

function deduction(part: Deduction['part'], of: string | undefined, times: number): Deduction[] {
  return of === undefined || times <= 0 ? [] : [{ part, of, points: -rounded(LOSSES[part] * times, 2) }];
}
