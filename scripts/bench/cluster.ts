import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { consola } from 'consola';
import { sparseClusterer } from '../pipeline/cluster/sparse-clusterer.ts';
import type { SparseOptions } from '../pipeline/cluster/options.ts';
import { bCubed, type Assigned } from './b-cubed.ts';
import { parseCorpus, type CorpusArticle } from './corpus-articles.ts';

interface Corpus {
  name: string;
  file: string;
  /** B-cubed F1 of plain TF-IDF in one pass, its threshold tuned on the whole corpus. */
  floor: number;
  /** Only articles in this language. */
  language?: string;
}

const corpora: readonly Corpus[] = [
  { name: 'og2021, all', file: 'clusters/og2021-titles.jsonl', floor: 0.56 },
  { name: 'og2021, English', file: 'clusters/og2021-titles.jsonl', floor: 0.736, language: 'en' },
  { name: 'vietnamese', file: 'clusters/vietnamese-mds.jsonl', floor: 0.904 },
  { name: 'neus', file: 'clusters/neus-triples.jsonl', floor: 0.801 },
  { name: 'basil', file: 'takes/basil.jsonl', floor: 0.925 },
  { name: 'allsides-2021', file: 'takes/allsides-2021.jsonl', floor: 0.851 },
  { name: 'emergent', file: 'takes/emergent.jsonl', floor: 0.784 },
];

/**
 * Measures the embedded clusterer against articles whose events people labelled: B-cubed on each corpus
 * and on its halves (options are chosen on `tune` alone), then how time grows with the day.
 * @param shared the folder of the labelled corpora
 * @returns lines to be printed
 */
export function benchCluster(shared: string, changes: Partial<SparseOptions> = {}): string[] {
  if (!existsSync(shared)) return [`${shared}: absent, nothing measured`];
  const heading = `${'corpus'.padEnd(16)}  part  articles  precision  recall     f1  floor  ratio`;
  return [heading, ...corpora.flatMap((corpus) => score(shared, corpus, changes)), ...time(shared, changes)];
}

function score(shared: string, { name, file, floor, language }: Corpus, changes: Partial<SparseOptions>) {
  const articles = read(`${shared}/${file}`)?.filter(
    ({ article }) => !language || article.article.language === language,
  );
  if (!articles) return [`${name}: absent, nothing measured`];
  const all = assign(articles, changes);
  return (['all', 'tune', 'test'] as const).map((part) => {
    const inPart = ({ event }: Assigned) => part === 'all' || halfOf(event) === part;
    const { precision, recall, f1 } = bCubed(all, inPart);
    const beside = part === 'all' ? `${floor.toFixed(3)}  ${(f1 / floor).toFixed(3)}` : '';
    const count = String(all.filter(inPart).length).padStart(8);
    const shares = `${precision.toFixed(3).padStart(9)}  ${recall.toFixed(3).padStart(6)}  ${f1.toFixed(3)}`;
    return `${name.padEnd(16)}  ${part.padEnd(4)}  ${count}  ${shares}  ${beside}`.trimEnd();
  });
}

function assign(articles: readonly CorpusArticle[], changes: Partial<SparseOptions>): Assigned[] {
  const events = new Map(articles.map(({ article, cluster }) => [article.article.id, cluster ?? '']));
  const clusters = sparseClusterer(changes).cluster(articles.map(({ article }) => article));
  return clusters.flatMap(({ links }, at) =>
    links.map(({ article }) => ({ cluster: String(at), event: events.get(article) ?? '' })),
  );
}

function halfOf(event: string): 'tune' | 'test' {
  return (createHash('sha256').update(event).digest()[0] ?? 0) % 2 === 0 ? 'tune' : 'test';
}

function time(shared: string, changes: Partial<SparseOptions>): string[] {
  const perArticle: number[] = [];
  const lines = ['2019-11-15.jsonl', '2019-11-15-full.jsonl.gz'].flatMap((file) => {
    const articles = read(`${shared}/days/${file}`)?.map(({ article }) => article);
    if (!articles) return [`${file}: absent, nothing measured`];
    const began = performance.now();
    sparseClusterer(changes).cluster(articles);
    const took = performance.now() - began;
    perArticle.push(took / articles.length);
    return [
      `${articles.length} articles of a day: ${(took / 1000).toFixed(2)} s, ${(took / articles.length).toFixed(2)} ms each`,
    ];
  });
  const [small, large] = perArticle;
  if (small && large)
    lines.push(`an article of the larger day takes ${(large / small).toFixed(2)} times as long`);
  return lines;
}

function read(path: string): CorpusArticle[] | undefined {
  if (!existsSync(path)) return undefined;
  const bytes = readFileSync(path);
  return parseCorpus((path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8'));
}

if (import.meta.main) {
  const shared = fileURLToPath(new URL('../../../shared', import.meta.url));
  for (const line of benchCluster(shared)) consola.log(line);
}
