import type { Frame } from './frame.ts';
import type { Passage, Reading } from './passages.ts';
import { findTerms, indexTerms } from './terms.ts';
import type { Hit } from './terms.ts';

/** How strongly each article of a story tells it by each frame. */
export interface FrameScores {
  /** `of[article][frame]`, 0 to 1. */
  of: number[][];
  /** The weight of a frame in some words of the story, 0 to 1. */
  weigh(words: readonly string[], frame: number): number;
}

/**
 * The share of each part in an article's score: framing shows in headlines first (Entman 1993; Tankard 2001
 * lists headlines and leads before the body among the places where frames stand).
 */
const share = { title: 0.4, summary: 0.2, body: 0.4 };
const fullWeight = 2;

/**
 * Scores the articles of one story. A term counts the less the more of the story's articles use it, since what
 * the event itself brings along (a fire in every report of a fire) tells no framing apart: inverse document
 * frequency within the story (Spärck Jones 1972).
 */
export function scoreFrames(readings: readonly Reading[], frames: readonly Frame[]): FrameScores {
  const index = indexTerms(frames.map(({ terms }) => terms));
  const belying = indexTerms(frames.map(({ unless }) => unless ?? ''));
  const find = (words: readonly string[]): Hit[] => {
    const belied = new Set(findTerms(words, belying).map(({ owner }) => owner));
    return findTerms(words, index).filter(({ owner }) => !belied.has(owner));
  };
  const hits = new Map<Passage, Hit[]>();
  for (const { passages } of readings) {
    for (const passage of passages) hits.set(passage, find(passage.words));
  }
  const rarity = rarityOfTerms(readings, hits);
  const weighHits = (found: readonly Hit[], frame: number): number => {
    const weights = new Map<number, number>();
    for (const { owner, term, strength } of found) {
      if (owner === frame) weights.set(term, strength * (rarity.get(term) ?? 0));
    }
    return 1 - Math.exp(-sum([...weights.values()]) / fullWeight);
  };
  const inPassage = (passage: Passage, frame: number): number => weighHits(hits.get(passage) ?? [], frame);
  return {
    of: readings.map((reading) => frames.map((_, frame) => articleScore(reading, frame, inPassage))),
    weigh: (words, frame) => weighHits(find(words), frame),
  };
}

function rarityOfTerms(readings: readonly Reading[], hits: ReadonlyMap<Passage, Hit[]>): Map<number, number> {
  const articles = new Map<number, number>();
  for (const { passages } of readings) {
    const terms = new Set(passages.flatMap((passage) => (hits.get(passage) ?? []).map(({ term }) => term)));
    for (const term of terms) articles.set(term, (articles.get(term) ?? 0) + 1);
  }
  const all = readings.length + 1;
  return new Map([...articles].map(([term, n]) => [term, Math.log(all / (n + 0.5)) / Math.log(all / 1.5)]));
}

function articleScore(
  { passages }: Reading,
  frame: number,
  inPassage: (passage: Passage, frame: number) => number,
): number {
  let score = 0;
  let shares = 0;
  for (const part of ['title', 'summary', 'body'] as const) {
    const values = passages.filter((each) => each.part === part).map((each) => inPassage(each, frame));
    if (values.length === 0) continue;
    // Where every second sentence shows a frame, the whole text does.
    const value = part === 'body' ? Math.min(1, (2 * sum(values)) / values.length) : sum(values);
    score += share[part] * value;
    shares += share[part];
  }
  return shares === 0 ? 0 : score / shares;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, each) => total + each, 0);
}
