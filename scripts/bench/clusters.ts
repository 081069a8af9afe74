import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type SparseOptions, DEFAULT_OPTIONS } from '../pipeline/digest/cluster/options.ts';
import { sparseClusterer } from '../pipeline/digest/cluster/sparse-clusterer.ts';
import { bCubed, pairwise, type Assigned } from './b-cubed.ts';
import { type Ablation, clusterFigures, type CorpusScore, type ClusterScore } from './cluster-figures.ts';
import { clusterGrowth, growthLine } from './cluster-growth.ts';
import { corpora, halfOf, readClusterCorpus, type Corpus } from './cluster-corpora.ts';
import type { CorpusArticle } from './corpus-articles.ts';
import { evidenceSets, fitEvidence } from './fit-evidence.ts';
import { cpuTimer } from './report/cpu-timer.ts';
import type { Figures } from './report/figures.ts';
import { type Print, runBench } from './report/run-bench.ts';
import { threadJoins, threadLine } from './thread-joins.ts';

type Changes = Partial<SparseOptions>;

const NO_TIME = { weekdays: 0, daysApart: 0, otherTime: 0 };
const { evidence } = DEFAULT_OPTIONS;

/** Options that switch off one part of the clusterer each. */
const ABLATIONS: Record<string, Changes> = {
  'all of it': {},
  'without phrases': { phraseWeight: 0 },
  'without names': { nameWeight: 0, pairWeight: 0 },
  'without numbers': { numberWeight: 0 },
  'without weekdays': { evidence: { ...evidence, weekdays: 0 } },
  'without time': { evidence: { ...evidence, ...NO_TIME } },
  'titles as leads': { titleWeight: 2 },
  'without second look': { membership: 0 },
};

const PARTS = ['all', 'tune', 'test'] as const;

const HEADING = `${'corpus'.padEnd(22)}  part  articles  events  groups  precision  recall     F1  pairs F1  target   CPU`;

/**
 * Measures the embedded clusterer against articles with human event labels: B-cubed and pairwise F1 on each corpus and
 * on its halves (options are chosen on `tune` alone), an ablation of its parts, and how time grows.
 * @param shared the folder of the labelled corpora
 */
async function benchClusters(shared: string, print: Print): Promise<Figures | undefined> {
  if (!existsSync(shared)) {
    print(`${shared}: absent, nothing measured`);
    return undefined;
  }
  print(HEADING);
  const read: { articles: CorpusArticle[]; score: CorpusScore }[] = [];
  for (const corpus of corpora) {
    const articles = await readClusterCorpus(shared, corpus);
    if (!articles) {
      print(`${corpus.name}: absent, nothing measured`);
      continue;
    }
    const score = scoreCorpus(corpus, articles);
    read.push({ articles, score });
    linesOf(score).forEach(print);
  }
  const scores = read.map(({ score }) => score);
  print('');
  print(`${'B-cubed F1, test half'.padEnd(22)}  ${scores.map(({ corpus }) => corpus.name).join('  ')}`);
  const ablations = Object.entries(ABLATIONS).map(([name, changes]): Ablation => {
    const f1 = read.map(
      ({ articles }) => bCubed(assign(articles, changes), ({ event }) => halfOf(event) === 'test').f1,
    );
    const cells = f1.map((each, place) => each.toFixed(3).padStart(scores[place]?.corpus.name.length ?? 0));
    print(`${name.padEnd(22)}  ${cells.join('  ')}`);
    return { name, f1 };
  });
  print('');
  const threads = await threadJoins(shared);
  print(threads ? threadLine(threads) : 'threads: absent, nothing measured');
  const growth = await clusterGrowth(shared);
  if (growth) growth.map(growthLine).forEach(print);
  else print('a real day: absent, nothing measured');
  if (!threads || !growth || scores.length < corpora.length) return undefined;
  return clusterFigures({ scores, ablations, threads, growth });
}

function scoreCorpus(corpus: Corpus, articles: readonly CorpusArticle[]): CorpusScore {
  const spent = cpuTimer();
  const all = assign(articles, {});
  const seconds = spent();
  const parts = PARTS.map((part): ClusterScore => {
    const inPart = ({ event }: Assigned) => part === 'all' || halfOf(event) === part;
    const counted = all.filter(inPart);
    return {
      part,
      articles: counted.length,
      events: new Set(counted.map(({ event }) => event)).size,
      groups: new Set(counted.map(({ cluster }) => cluster)).size,
      bCubed: bCubed(all, inPart),
      pairsF1: pairwise(all, inPart).f1,
    };
  });
  return { corpus, parts, seconds };
}

function linesOf({ corpus: { name, target }, parts, seconds }: CorpusScore): string[] {
  return parts.map(({ part, articles, events, groups, bCubed: { precision, recall, f1 }, pairsF1 }) => {
    const counts = [String(articles).padStart(8), String(events).padStart(6), String(groups).padStart(6)];
    const shares = [
      precision.toFixed(3).padStart(9),
      recall.toFixed(3).padStart(6),
      f1.toFixed(3).padStart(5),
    ];
    const took = `${seconds.toFixed(2)} s`.padStart(7);
    const beside = part === 'all' ? [target?.toFixed(2).padStart(6) ?? '      ', took] : [];
    const cells = [...counts, ...shares, pairsF1.toFixed(3).padStart(8), ...beside];
    return [name.padEnd(22), part.padEnd(4), ...cells].join('  ').trimEnd();
  });
}

function assign(articles: readonly CorpusArticle[], changes: Changes): Assigned[] {
  const events = new Map(articles.map(({ article, cluster }) => [article.article.id, cluster ?? '']));
  const clusters = sparseClusterer(changes).cluster(articles.map(({ article }) => article));
  return clusters.flatMap(({ links }, at) =>
    links.map(({ article }) => ({ cluster: String(at), event: events.get(article) ?? '' })),
  );
}

const shared = fileURLToPath(new URL('../../../shared', import.meta.url));
await runBench(async (print) => {
  if (!process.argv.includes('--fit')) return benchClusters(shared, print);
  print(JSON.stringify(fitEvidence(await evidenceSets(shared)), undefined, 2));
  return undefined;
});
