import type { Frame } from './frame.ts';
import type { ReadArticle } from './passages.ts';
import { absences, type Weigh } from './weigh-frames.ts';

/** How strongly each article of a story shows each frame. */
export interface FrameScores {
  /** `of[article][frame]`, 0 to 1. */
  of: number[][];
  /** The same minus what the whole story shares of the frame: the lower quartile of its articles' scores. */
  excess: number[][];
}

/**
 * The share of each part in an article's score: framing shows in headlines first (Tankard 2001 lists headlines
 * and leads before the body among the places where frames stand).
 */
const PART_WEIGHTS = { title: 0.4, summary: 0.2, body: 0.4 };
// The frame score that an article may reach by chance.
const TRACE_OF_FRAME = 0.12;

/** Returns the scores of one story's articles for each frame. */
export function scoreFrames(
  readings: readonly ReadArticle[],
  frames: readonly Frame[],
  weigh: Weigh,
): FrameScores {
  const lacking = frames.map((frame) => absences(frame, frames));
  const of = readings.map((reading) => {
    const shown = frames.map((_, frame) => articleScore(reading, (words) => weigh(words, frame)));
    return shown.map((score, frame) => {
      const isBelied = lacking[frame]?.some((each) => (shown[each] ?? 0) >= TRACE_OF_FRAME);
      return isBelied ? 0 : score;
    });
  });
  // Plain articles stay plain however many there are: the story's share is not subtracted from theirs.
  const shared = lacking.map((absent, frame) =>
    absent.length > 0 ? 0 : lowerQuartile(of.map((row) => row[frame] ?? 0)),
  );
  return { of, excess: of.map((row) => row.map((score, frame) => score - (shared[frame] ?? 0))) };
}

function articleScore({ passages }: ReadArticle, weigh: (words: readonly string[]) => number): number {
  let score = 0;
  let shares = 0;
  for (const part of ['title', 'summary', 'body'] as const) {
    const values = passages.filter((each) => each.part === part).map(({ words }) => weigh(words));
    if (values.length === 0) continue;
    const total = values.reduce((sum, value) => sum + value, 0);
    // If every second sentence shows a frame, the whole text does.
    const value = part === 'body' ? Math.min(1, (2 * total) / values.length) : total;
    score += PART_WEIGHTS[part] * value;
    shares += PART_WEIGHTS[part];
  }
  return shares === 0 ? 0 : score / shares;
}

function lowerQuartile(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 4)] ?? 0;
}
