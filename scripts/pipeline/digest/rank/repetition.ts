import { rounded } from '../../../text/rounded.ts';
import type { Deduction } from '../../../../src/schemas/story.ts';
import type { Topic } from '../../../../src/schemas/topic.ts';
import { subregionOf } from '../where/regions.ts';

/** The subject of a story. */
export interface Subject {
  /** Stable within the day. */
  key: string;
  topic: Topic;
  /** The countries that it concerns, most concerned first. */
  about: readonly string[];
  /** The keys of the stories of which an article more likely than not reports its event. */
  sameEventAs: readonly string[];
}

/**
 * Points that a story at the top loses for each story before it on the same country, or else region, and on the same
 * topic; and once, if one before it probably reports the same event. That loss is large: a reader is told an event once.
 */
const LOSSES: Readonly<Record<Deduction['part'], number>> = {
  'same event': 1,
  'same country': 0.35,
  'same region': 0.1,
  'same topic': 0.1,
};

/**
 * Returns a story's deductions for the stories before it: for one that probably reports the same event, for each whose most
 * concerned country is the same, or in the same subregion (M49), and for each on the same topic.
 * @param before in ranked order, the first of the day first
 */
export function deductionsOf(story: Subject, before: readonly Subject[]): Deduction[] {
  const [country] = story.about;
  const region = country === undefined ? undefined : subregionOf(country);
  const inCountry = before.filter(({ about }) => country !== undefined && about[0] === country).length;
  const inRegion = before.filter(
    ({ about: [other] }) => region !== undefined && inSubregion(region, other),
  ).length;
  const onTopic = before.filter(({ topic }) => topic === story.topic).length;
  const place = before.findIndex(({ key }) => story.sameEventAs.includes(key));
  return [
    ...deduction('same event', String(place + 1), place === -1 ? 0 : 1),
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
