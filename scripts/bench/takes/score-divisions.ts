import { adjustedRand } from '../adjusted-rand.ts';
import type { TakesOfStory } from './labelled-takes.ts';

/** The division of a story, as article ids. */
export interface Division {
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
}

/** Returns the scores of divisions over stories that are one event by the editor's labels. */
export function scoreDivisions(
  each: readonly { story: TakesOfStory; division: Division | undefined }[],
): DivisionScores {
  const judged = each.filter(({ story }) => story.verdict !== 'mixed');
  const wanted = judged.filter(({ story }) => story.divides);
  const uniform = judged.filter(({ story }) => !story.divides);
  const both = wanted.flatMap(({ story, division }) => (division ? [groupsOf(story, division)] : []));
  const takes = judged.flatMap(({ story, division }) =>
    (division?.takes ?? []).map((ids) => new Set(ids.map((id) => story.takes.get(id) ?? id)).size === 1),
  );
  const placed = both.map((groups) => groups.filter(({ made }) => made !== NONE));
  return {
    divided: [both.length, wanted.length],
    uniform: [uniform.filter(({ division }) => division).length, uniform.length],
    agreement: mean(both.map(agreementOf)),
    placed: mean(placed.map(agreementOf)),
    placedPart: placed.flat().length / both.flat().length,
    pure: [takes.filter((isPure) => isPure).length, takes.length],
  };
}

/** Returns the scores as one line. */
export function scoreLine(scores: DivisionScores): string {
  const { divided, uniform, agreement, placed, placedPart, pure } = scores;
  return [
    `divided ${divided.join(' of ')} that the editor divides`,
    `${uniform.join(' of ')} of one framing`,
    `ARI ${agreement.toFixed(2)}`,
    `over placed articles ${placed.toFixed(2)} (${(100 * placedPart).toFixed(0)}%)`,
    `takes within one of the editor's ${pure.join(' of ')}`,
  ].join('; ');
}

/** The group of articles of no take. */
const NONE = 'none';

interface Grouped {
  made: string;
  wanted: string;
}

function groupsOf(story: TakesOfStory, { takes, voices }: Division): Grouped[] {
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
