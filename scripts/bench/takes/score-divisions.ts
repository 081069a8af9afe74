import { adjustedRand } from '../adjusted-rand.ts';
import type { TakesOfStory } from './labelled-takes.ts';

/** The division of a story, as article ids. */
export interface StoryDivision {
  takes: readonly (readonly string[])[];
  /** The articles of each single voice. */
  voices: readonly (readonly string[])[];
}

/** Scores of divisions against an editor's. */
export interface DivisionScores {
  /** Stories that the editor divides (wanted), and how many of them are divided here (made). */
  divided: [made: number, wanted: number];
  /** Stories of one framing (wanted), and how many of them are divided here (made). */
  uniform: [made: number, wanted: number];
  /** Adjusted Rand index over the stories that both divide, with articles of no take as one group. */
  agreement: number;
  /** The same over the articles placed here, and their share of all labelled articles. */
  placed: number;
  placedPart: number;
  /** Takes whose articles all belong to one of the editor's takes. */
  pure: [pure: number, made: number];
  /** Single voices that the editor puts in no take shown beside them. */
  apart: [apart: number, made: number];
}

/** Returns the scores of divisions over stories that are one event by the editor's labels. */
export function scoreDivisions(
  each: readonly { story: TakesOfStory; division: StoryDivision | undefined }[],
): DivisionScores {
  const judged = each.filter(({ story }) => story.verdict !== 'mixed');
  const wanted = judged.filter(({ story }) => story.divides);
  const uniform = judged.filter(({ story }) => !story.divides);
  const both = wanted.flatMap(({ story, division }) => (division ? [groupsOf(story, division)] : []));
  const takes = judged.flatMap(({ story, division }) =>
    (division?.takes ?? []).map((ids) => new Set(ids.map((id) => story.takes.get(id) ?? id)).size === 1),
  );
  const voices = judged.flatMap(({ story, division }) =>
    (division?.voices ?? []).map(isApartIn(story, division)),
  );
  const placed = both.map((groups) => groups.filter(({ made }) => made !== NONE));
  return {
    divided: [both.length, wanted.length],
    uniform: [uniform.filter(({ division }) => division).length, uniform.length],
    agreement: mean(both.map(agreementOf)),
    placed: mean(placed.map(agreementOf)),
    placedPart: placed.flat().length / both.flat().length,
    pure: [takes.filter((isPure) => isPure).length, takes.length],
    apart: [voices.filter((isApart) => isApart).length, voices.length],
  };
}

/** Whether the editor divides a story and puts a voice's articles in none of the takes that are shown beside it. */
function isApartIn(
  story: TakesOfStory,
  division: StoryDivision | undefined,
): (ids: readonly string[]) => boolean {
  const taken = new Set((division?.takes ?? []).flat().flatMap((id) => story.takes.get(id) ?? []));
  return (ids) => story.divides && !ids.some((id) => taken.has(story.takes.get(id) ?? ''));
}

/** Returns the scores as one line. */
export function divisionLine(scores: DivisionScores): string {
  const { divided, uniform, agreement, placed, placedPart, pure, apart } = scores;
  return [
    `divided ${divided.join(' of ')} that the editor divides`,
    `${uniform.join(' of ')} of one framing`,
    `ARI ${agreement.toFixed(2)}`,
    `over placed articles ${placed.toFixed(2)} (${(100 * placedPart).toFixed(0)}%)`,
    `takes within one of the editor's ${pure.join(' of ')}`,
    `voices apart by the editor ${apart.join(' of ')}`,
  ].join('; ');
}

/** The group of articles of no take. */
const NONE = 'none';

interface Grouped {
  made: string;
  wanted: string;
}

function groupsOf(story: TakesOfStory, { takes, voices }: StoryDivision): Grouped[] {
  const made = new Map([...takes, ...voices].flatMap((ids, place) => ids.map((id) => [id, String(place)])));
  return [...story.takes].map(([id, wanted]) => ({ made: made.get(id) ?? NONE, wanted }));
}

function agreementOf(groups: readonly Grouped[]): number {
  return adjustedRand(
    groups.map(({ made }) => made),
    groups.map(({ wanted }) => wanted),
  );
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
