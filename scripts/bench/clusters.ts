import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type SparseOptions, DEFAULT_OPTIONS } from '../pipeline/digest/cluster/options.ts';
import { sparseClusterer } from '../pipeline/digest/cluster/sparse-clusterer.ts';
import { bCubed, pairwise, type Assigned } from './b-cubed.ts';
import { clusterGrowth } from './cluster-growth.ts';
import { corpora, halfOf, readCorpus, type Corpus } from './cluster-corpora.ts';
import type { CorpusArticle } from './corpus-articles.ts';
import { evidenceSets, fitEvidence } from './fit-evidence.ts';
import { threadJoins } from './thread-joins.ts';

type Changes = Partial<SparseOptions>;

const NO_TIME = { weekdays: 0, daysApart: 0, otherTime: 0 };
const { evidence } = DEFAULT_OPTIONS;

/** What each part of the clusterer is worth: the same without it. */
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

const HEADING = `${'corpus'.padEnd(22)}  part  articles  events  groups  precision  recall     F1  pairs F1  target   time`;

/**
 * Measures the embedded clusterer against articles whose events people labelled: B-cubed and pairwise F1 on each
 * corpus and on its halves (options are chosen on `tune` alone), what its parts are worth, and how time grows.
 * @param shared the folder of the labelled corpora
 */
async function benchClusters(shared: string, print: (line: string) => void): Promise<void> {
  if (!existsSync(shared)) {
    print(`${shared}: absent, nothing measured`);
    return;
  }
  print(HEADING);
  const read = [];
  for (const corpus of corpora) {
    const articles = await readCorpus(shared, corpus);
    if (!articles) {
      print(`${corpus.name}: absent, nothing measured`);
      continue;
    }
    read.push({ corpus, articles });
    for (const line of score(corpus, articles)) print(line);
  }
  print('');
  print(`${'B-cubed F1, test half'.padEnd(22)}  ${read.map(({ corpus }) => corpus.name).join('  ')}`);
  for (const [name, changes] of Object.entries(ABLATIONS)) {
    const row = read.map(({ corpus, articles }) => {
      const { f1 } = bCubed(assign(articles, changes), ({ event }) => halfOf(event) === 'test');
      return f1.toFixed(3).padStart(corpus.name.length);
    });
    print(`${name.padEnd(22)}  ${row.join('  ')}`);
  }
  print('');
  print(await threadJoins(shared));
  for (const line of await clusterGrowth(shared)) print(line);
}

function score({ name, target }: Corpus, articles: readonly CorpusArticle[]): string[] {
  const began = performance.now();
  const all = assign(articles, {});
  const took = `${((performance.now() - began) / 1000).toFixed(2)} s`.padStart(7);
  return (['all', 'tune', 'test'] as const).map((part) => {
    const inPart = ({ event }: Assigned) => part === 'all' || halfOf(event) === part;
    const counted = all.filter(inPart);
    const { precision, recall, f1 } = bCubed(all, inPart);
    const counts = [
      String(counted.length).padStart(8),
      String(new Set(counted.map(({ event }) => event)).size).padStart(6),
      String(new Set(counted.map(({ cluster }) => cluster)).size).padStart(6),
    ];
    const shares = [
      precision.toFixed(3).padStart(9),
      recall.toFixed(3).padStart(6),
      f1.toFixed(3).padStart(5),
    ];
    const pairs = pairwise(all, inPart).f1.toFixed(3).padStart(8);
    const beside = part === 'all' ? [target?.toFixed(2).padStart(6) ?? '      ', took] : [];
    return [name.padEnd(22), part.padEnd(4), ...counts, ...shares, pairs, ...beside].join('  ').trimEnd();
  });
}

function assign(articles: readonly CorpusArticle[], changes: Changes): Assigned[] {
  const events = new Map(articles.map(({ article, cluster }) => [article.article.id, cluster ?? '']));
  const clusters = sparseClusterer(changes).cluster(articles.map(({ article }) => article));
  return clusters.flatMap(({ links }, at) =>
    links.map(({ article }) => ({ cluster: String(at), event: events.get(article) ?? '' })),
  );
}

if (import.meta.main) {
  const shared = fileURLToPath(new URL('../../../shared', import.meta.url));
  const print = (line: string) => process.stdout.write(`${line}\n`);
  if (process.argv.includes('--fit'))
    print(JSON.stringify(fitEvidence(await evidenceSets(shared)), undefined, 2));
  else await benchClusters(shared, print);
}
