import type { Framing } from './splitter.ts';
import { cohesion } from './cohesion.ts';
import { quotesOf, toEvidence } from './evidence.ts';
import { FRAMES } from './frames.ts';
import { nameGroup } from './label.ts';
import type { ReadArticle } from './passages.ts';
import { scoreFrames } from './score-frames.ts';
import { separate, type FrameGroup } from './separate.ts';
import { weighFrames, type Weigh } from './weigh-frames.ts';

// The rest of the wording must support the division; 1 would be chance. Tuned on `scripts/bench/takes.ts`.
const MIN_COHESION = 1.15;

/**
 * Returns the takes of a story, divided by recurring frames of opposite views. The frames' terms must separate its
 * articles and the rest of their wording must support the division. Each take is named from what its articles say. No
 * takes are better than wrong ones.
 */
export function divideFrames(readings: readonly ReadArticle[]): Framing[] {
  const framings = framingsOf(readings);
  return framings.length >= 2 ? framings : [];
}

function framingsOf(readings: readonly ReadArticle[]): Framing[] {
  const weigh = weighFrames(readings, FRAMES);
  const scores = scoreFrames(readings, FRAMES, weigh);
  const voices = readings.map(({ voice }) => voice);
  const unnamed = new Set<number>();
  // Drops a frame whose group cannot be named and divides the story again without it.
  for (;;) {
    const groups = separate(scores, voices, (chosen) => mayPart(chosen, unnamed));
    const named = groups.map((group) => ({ group, framing: nameFraming(group, readings, weigh) }));
    for (const { group, framing } of named) if (!framing) unnamed.add(group.frame);
    if (named.some(({ framing }) => !framing)) continue;
    if (groups.length === 0 || !isBorneOut(readings, groups)) return [];
    return named.map(({ framing }) => framing).filter((framing) => framing !== undefined);
  }
}

function mayPart(chosen: readonly number[], unnamed: ReadonlySet<number>): boolean {
  const kinds = chosen.map((frame) => FRAMES[frame]).filter((frame) => frame !== undefined);
  return (
    !chosen.some((frame) => unnamed.has(frame)) &&
    kinds.every(({ leastCompany = 1 }) => chosen.length > leastCompany)
  );
}

function isBorneOut(readings: readonly ReadArticle[], groups: readonly FrameGroup[]): boolean {
  const members = groups.map((group) => group.members);
  return cohesion(readings, members) >= MIN_COHESION;
}

function nameFraming(
  { frame, members }: FrameGroup,
  readings: readonly ReadArticle[],
  weigh: Weigh,
): Framing | undefined {
  const group = members.map((member) => readings[member]).filter((reading) => reading !== undefined);
  const quotes = group.map((reading) => quotesOf(reading, (words) => weigh(words, frame)));
  const kind = FRAMES[frame];
  const named = kind && nameGroup(kind, quotes);
  if (!named) return undefined;
  return {
    label: named.label,
    named: 'frame',
    articles: group.map(({ id }) => id),
    evidence: named.quotes.map(toEvidence),
    placed: [],
  };
}
