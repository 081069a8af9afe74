import type { Frame } from './frame.ts';
import type { ReadArticle } from './passages.ts';
import { findTerms, compileTerms, type TermHit } from './terms.ts';

/** Returns how strongly some words of a story show a frame (by its index), 0 to 1. */
export type Weigh = (words: readonly string[], frame: number) => number;

// The weight of terms at which words show a frame by 1 - 1/e.
const FULL_WEIGHT = 2;
// Words without other frames show plainness by half, leaving the lead to words with a frame of their own.
const PLAIN_WEIGHT = 0.5;
// The frame weight that words may reach by chance.
const TRACE_WEIGHT = 0.15;

/**
 * Returns a function that weighs frames in the words of one story. A term counts less the more of the story's articles
 * use it, since what the event itself brings (a fire in every report of a fire) separates no framings: inverse document
 * frequency within the story (Spärck Jones 1972).
 */
export function weighFrames(readings: readonly ReadArticle[], frames: readonly Frame[]): Weigh {
  const find = finderOf(frames);
  const rarity = rarityOfTerms(readings, find);
  const weighTerms: Weigh = (words, frame) => {
    const weights = new Map<number, number>();
    for (const { owner, term, strength } of find(words)) {
      if (owner === frame) weights.set(term, strength * (rarity.get(term) ?? 0));
    }
    return 1 - Math.exp(-[...weights.values()].reduce((total, weight) => total + weight, 0) / FULL_WEIGHT);
  };
  const lacking = frames.map((frame) => absences(frame, frames));
  return (words, frame) => {
    const absent = lacking[frame] ?? [];
    if (absent.length === 0) return weighTerms(words, frame);
    // An article that asks a question does not take the event at face value.
    return words.includes('?') || absent.some((each) => weighTerms(words, each) > TRACE_WEIGHT)
      ? 0
      : PLAIN_WEIGHT;
  };
}

/** Returns the indices of the frames whose absence defines a frame. */
export function absences({ absenceOf = [] }: Frame, frames: readonly Frame[]): number[] {
  return absenceOf.map((name) => frames.findIndex((each) => each.name === name));
}

type Find = (words: readonly string[]) => readonly TermHit[];

/**
 * Returns a memoised function that finds the frames' terms in words, except those of frames that the words rule out.
 */
function finderOf(frames: readonly Frame[]): Find {
  const index = compileTerms(frames.map(({ terms }) => terms));
  const belying = compileTerms(frames.map(({ unless = '' }) => unless));
  const found = new WeakMap<readonly string[], readonly TermHit[]>();
  return (words) => {
    const known = found.get(words);
    if (known) return known;
    const belied = new Set(findTerms(words, belying).map(({ owner }) => owner));
    const hits = findTerms(words, index).filter(({ owner }) => !belied.has(owner));
    found.set(words, hits);
    return hits;
  };
}

function rarityOfTerms(readings: readonly ReadArticle[], find: Find): Map<number, number> {
  const articles = new Map<number, number>();
  for (const { passages } of readings) {
    const terms = new Set(passages.flatMap(({ words }) => find(words).map(({ term }) => term)));
    for (const term of terms) articles.set(term, (articles.get(term) ?? 0) + 1);
  }
  const all = readings.length + 1;
  return new Map([...articles].map(([term, n]) => [term, Math.log(all / (n + 0.5)) / Math.log(all / 1.5)]));
}
