import type { DayArticle } from '../day-article.ts';
import type { Framing, Split, Splitter } from '../splitter.ts';
import { quotesOf, toEvidence } from './evidence.ts';
import { frames } from './frames.ts';
import { nameGroup } from './label.ts';
import { readArticle } from './passages.ts';
import type { Reading } from './passages.ts';
import { scoreFrames } from './score-frames.ts';
import type { FrameScores } from './score-frames.ts';
import { separate } from './separate.ts';
import type { Group } from './separate.ts';

// Headlines alone do not let anyone say that their articles frame alike.
const enoughWords = 40;

/**
 * The embedded splitter: divides a story by recurring frames that part its articles, and names each take from
 * what its articles say. Needs no model, key or network. It prefers no takes to wrong ones.
 */
export function contrastSplitter(): Splitter {
  return { split };
}

function split(articles: readonly DayArticle[]): Split {
  const readings = articles.map(readArticle).filter((reading) => reading !== undefined);
  const framings = framingsOf(readings);
  if (framings.length >= 2) return { verdict: 'takes', framings };
  const told = new Set(readings.filter(tellsEnough).map(({ source }) => source));
  return { verdict: told.size >= 2 ? 'one-framing' : 'too-little', framings: [] };
}

function tellsEnough({ passages }: Reading): boolean {
  return passages.reduce((total, { words }) => total + words.length, 0) >= enoughWords;
}

function framingsOf(readings: readonly Reading[]): Framing[] {
  // Two takes of two sources each need four articles.
  if (readings.length < 4) return [];
  const scores = scoreFrames(readings, frames);
  const groups = separate(
    scores,
    readings.map(({ source }) => source),
  );
  const framings = groups
    .map((group) => frameGroup(group, readings, scores))
    .filter((each) => each !== undefined);
  // One framing beside nothing is no division.
  return framings.length >= 2 && new Set(framings.map(({ label }) => label)).size === framings.length
    ? framings
    : [];
}

function frameGroup(
  { frame, members }: Group,
  readings: readonly Reading[],
  scores: FrameScores,
): Framing | undefined {
  const group = members.map((member) => readings[member]).filter((reading) => reading !== undefined);
  const quotes = group.map((reading) => quotesOf(reading, (words) => scores.weigh(words, frame)));
  const others = readings.filter((reading) => !group.includes(reading)).map(firstTexts);
  const kind = frames[frame];
  const named = kind && nameGroup(kind, quotes, others);
  return (
    named && {
      label: named.label,
      articles: group.map(({ id }) => id),
      evidence: named.quotes.map(toEvidence),
    }
  );
}

function firstTexts({ passages }: Reading): string {
  return passages
    .slice(0, 12)
    .map(({ text }) => text)
    .join('\n');
}
