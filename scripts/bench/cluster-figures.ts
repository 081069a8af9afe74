import type { BCubed } from './b-cubed.ts';
import type { Corpus } from './cluster-corpora.ts';
import type { Growth } from './cluster-growth.ts';
import type { Figures, FigureTable } from './report/figures.ts';
import { decimals } from './report/number-texts.ts';
import { type ThreadJoins, threadLine } from './thread-joins.ts';

/** Clustering scores of a corpus, or of one of its halves. */
export interface ClusterScore {
  part: 'all' | 'tune' | 'test';
  articles: number;
  events: number;
  groups: number;
  bCubed: BCubed;
  pairsF1: number;
}

/** Clustering scores of a corpus, and the CPU seconds used. */
export interface CorpusScore {
  corpus: Corpus;
  parts: ClusterScore[];
  seconds: number;
}

/** B-cubed F1 of each corpus's test half without one part of the clusterer. */
export interface Ablation {
  name: string;
  f1: number[];
}

/** All measurements of the clusterer. */
export interface ClusterMeasures {
  scores: CorpusScore[];
  ablations: Ablation[];
  threads: ThreadJoins;
  growth: Growth[];
}

/** Returns the figures of the clusterer. */
export function clusterFigures({ scores, ablations, threads, growth }: ClusterMeasures): Figures {
  return {
    command: 'clusters',
    fittedOn:
      'the tune halves of the corpora but OG2021 with all languages and the undated, and the labelled days',
    tables: [corporaTable(scores), ablationTable(scores, ablations), growthTable(growth)],
    notes: [`${threadLine(threads).replace(/^t/, 'T')}.`],
  };
}

function corporaTable(scores: readonly CorpusScore[]): FigureTable {
  const rows = scores.map(({ corpus, parts, seconds }) => {
    const [all, , test] = parts;
    const { precision = NaN, recall = NaN, f1 = NaN } = all?.bCubed ?? {};
    return [
      corpus.name,
      `${all?.articles ?? 0} of ${all?.events ?? 0}`,
      ...[precision, recall, f1, test?.bCubed.f1 ?? NaN, all?.pairsF1 ?? NaN].map((each) =>
        decimals(each, 3),
      ),
      corpus.target?.toFixed(2) ?? '',
      `${seconds.toFixed(1)} s`,
    ];
  });
  const columns = ['corpus', 'articles, of events', 'precision', 'recall', 'F1', 'F1 of the test half'];
  return {
    title: 'Corpora of earlier research, B-cubed',
    columns: [...columns, 'F1 of pairs', 'goal for F1', 'CPU time'],
    rows,
  };
}

function ablationTable(scores: readonly CorpusScore[], ablations: readonly Ablation[]): FigureTable {
  return {
    title: 'The same without a part, B-cubed F1 of the test halves',
    columns: ['', ...scores.map(({ corpus }) => corpus.name)],
    rows: ablations.map(({ name, f1 }) => [name, ...f1.map((each) => decimals(each, 3))]),
  };
}

function growthTable(growth: readonly Growth[]): FigureTable {
  const rows = growth.map(({ articles, seconds, ratio, isCopies }) => [
    `${articles}${isCopies ? ', copies of the day, each with words of its own' : ''}`,
    `${seconds.toFixed(1)} s`,
    `${((1000 * seconds) / articles).toFixed(2)} ms`,
    decimals(ratio, 2),
  ]);
  const columns = ['articles of 15 November 2019', 'CPU time', 'an article', 'times that of the first'];
  return { title: 'Speed of grouping', columns, rows };
}
