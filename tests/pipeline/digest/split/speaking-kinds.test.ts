import { describe, expect, it } from 'vitest';
import { madeBySpeaking } from '../../../../scripts/pipeline/digest/split/speaking-kinds.ts';
import type { Division } from '../../../../scripts/pipeline/digest/split/splitter.ts';
import { type ArticleSketch, makeArticles } from '../../../support/make-day.ts';

const titles = [
  'Dam above Vestrelid bursts and floods villages',
  'Three villages flooded after dam bursts',
  'What we know about the Vestrelid dam',
  'Live updates: Vestrelid dam bursts',
  'Insurers expect claims of two billion crowns',
  'Here are the totals of the dam vote',
  'Vestrelid, Solund and others. Who has already had a flood',
];
const articles = makeArticles(titles.map((title, at): ArticleSketch => ({ source: `no-${at}`, title })));
const ids = articles.map(({ article }) => article.id);
const idsOf = (places: readonly number[]): string[] => places.map((place) => ids[place] ?? '');

const kept = (takes: number[][], alone: number[]): { takes: number[][]; alone: number[] } => {
  const division: Division = {
    framings: takes.map((places, at) => ({
      label: `Take ${at}`,
      named: 'headline',
      articles: idsOf(places),
      evidence: [],
      placed: [],
    })),
    voices: alone.map((place) => ({
      articles: idsOf([place]),
      evidence: { article: ids[place] ?? '', side: 'original', block: null, start: 0, end: 1, text: 'x' },
    })),
  };
  const { framings, voices } = madeBySpeaking(division, articles);
  const placesOf = (each: readonly string[]): number[] => each.map((id) => ids.indexOf(id));
  return {
    takes: framings.map((framing) => placesOf(framing.articles)),
    alone: voices.flatMap((voice) => placesOf(voice.articles)),
  };
};

describe('an explainer, a list or a live page', () => {
  it('stands apart as no voice', () => {
    expect(kept([[0, 1]], [2, 3, 4, 5, 6])).toEqual({ takes: [[0, 1]], alone: [4] });
  });

  it('makes no take, alone or with one report', () => {
    expect(
      kept(
        [
          [0, 1],
          [2, 3],
          [3, 4],
        ],
        [],
      ),
    ).toEqual({ takes: [[0, 1]], alone: [] });
  });

  it('may belong to a take that two others make', () => {
    expect(kept([[0, 1, 3]], [4])).toEqual({ takes: [[0, 1, 3]], alone: [4] });
  });
});
