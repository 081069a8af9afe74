import type { FrameScores } from './score-frames.ts';

/** A group of a story's articles that share a frame. */
export interface FrameGroup {
  frame: number;
  /** Indices of the articles, the most typical first. */
  members: number[];
}

/** Thresholds tuned on the bench (`scripts/bench/takes.ts`) to keep a story whole where all report it alike. */
const MIN_FRAME = {
  /** A member's own score for the frame. */
  score: 0.2,
  /** The least excess of a member's score over the story's lower quartile for that frame. */
  excess: 0.05,
  /** The least margin of a member's excess for its frame over its excess for any other chosen frame. */
  margin: 0.1,
  /** The least mean margin of a group. */
  meanMargin: 0.2,
};
const MAX_GROUPS = 4;

/**
 * Returns a story's articles grouped by frame: the pair of frames that separates the most articles by the widest
 * margin, then any further frame that gathers unassigned articles. Scores are taken as their excess over the story's
 * lower quartile: a frame that all articles share separates none.
 * @param voices whose words each article prints
 * @param allows whether a set of frames may divide a story
 * @returns no group, or two to four, each of two voices or more
 */
export function separate(
  scores: FrameScores,
  voices: readonly string[],
  allows: (chosen: readonly number[]) => boolean,
): FrameGroup[] {
  const frames = (scores.of[0] ?? []).map((_, frame) => frame);
  const able = frames.filter((frame) => voicesAbove(scores.of, frame, voices) >= 2);
  let best: { groups: FrameGroup[]; worth: number } = { groups: [], worth: 0 };
  for (const [at, one] of able.entries()) {
    for (const other of able.slice(at + 1)) {
      if (allows([one, other])) best = better(best, divide([one, other], scores, voices));
    }
  }
  while (best.groups.length >= 2 && best.groups.length < MAX_GROUPS) {
    const chosen = best.groups.map(({ frame }) => frame);
    const wider = able
      .filter((frame) => !chosen.includes(frame) && allows([...chosen, frame]))
      .reduce((top, frame) => better(top, divide([...chosen, frame], scores, voices)), best);
    if (wider === best) break;
    best = wider;
  }
  return best.groups;
}

function better<T extends { worth: number }>(one: T, other: T): T {
  return other.worth > one.worth ? other : one;
}

/**
 * Assigns each article to the chosen frame with its largest excess; the result is worth nothing unless every frame gets
 * its two voices.
 */
function divide(
  chosen: readonly number[],
  scores: FrameScores,
  voices: readonly string[],
): { groups: FrameGroup[]; worth: number } {
  const margins = new Map<number, Map<number, number>>(chosen.map((frame) => [frame, new Map()]));
  scores.excess.forEach((row, article) => {
    const ranked = [...chosen].sort((one, other) => at(row, other) - at(row, one));
    const [first = 0, second = 0] = ranked;
    const margin = at(row, first) - at(row, second);
    if (
      at(scores.of[article], first) < MIN_FRAME.score ||
      at(row, first) < MIN_FRAME.excess ||
      margin < MIN_FRAME.margin
    )
      return;
    margins.get(first)?.set(article, margin);
  });
  const groups = [...margins].map(([frame, of]) => ({
    frame,
    members: [...of].sort(([a, one], [b, other]) => other - one || a - b).map(([article]) => article),
  }));
  const whole = [...margins.values()].every(
    (of) =>
      new Set([...of.keys()].map((article) => voices[article])).size >= 2 &&
      sum([...of.values()]) / of.size >= MIN_FRAME.meanMargin,
  );
  return whole
    ? { groups, worth: sum([...margins.values()].map((of) => sum([...of.values()]))) }
    : { groups, worth: 0 };
}

function voicesAbove(scores: readonly number[][], frame: number, voices: readonly string[]): number {
  return new Set(voices.filter((_, article) => at(scores[article], frame) >= MIN_FRAME.score)).size;
}

function at(row: readonly number[] | undefined, index: number): number {
  return row?.[index] ?? 0;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, each) => total + each, 0);
}
