import { sparseClusterer } from '../pipeline/cluster/sparse-clusterer.ts';
import { contrastSplitter } from '../pipeline/split/contrast-splitter.ts';
import { splitClusters } from '../pipeline/split-clusters.ts';
import { readCorpus } from './cluster-corpora.ts';

/** Takes that are printed for reading. */
const PRINTED = 30;

/** Takes of a real day with their evidence, for reading, and how many of its stories were divided. */
export async function readDayTakes(shared: string): Promise<string[]> {
  const corpus = { name: 'a real day', file: 'days/2019-11-15-full.jsonl.gz', dated: true };
  const articles = (await readCorpus(shared, corpus))?.map(({ article }) => article);
  if (!articles) return ['a real day: absent, nothing measured'];
  const clusters = sparseClusterer().cluster(articles);
  const told = splitClusters(clusters, articles, contrastSplitter()).filter(
    (each) => each.articles.length >= 2,
  );
  const divided = told.filter(({ split }) => split.verdict === 'takes');
  const verdicts = Map.groupBy(told, ({ split }) => split.verdict);
  const counts = [...verdicts].map(([verdict, of]) => `${verdict} ${of.length}`).sort();
  const lines = divided.flatMap(({ articles: members, split }) => [
    `# ${members[0]?.english?.title ?? members[0]?.article.title ?? ''} (${members.length} articles)`,
    ...split.framings.flatMap(({ label, articles: of, evidence }) => [
      `  ${label} (${of.length})`,
      ...evidence.map(({ text }) => `      “${text}”`),
    ]),
  ]);
  return [`a real day, untranslated: ${told.length} stories: ${counts.join(', ')}`, ...upTo(lines, PRINTED)];
}

function upTo(lines: readonly string[], takes: number): string[] {
  let count = 0;
  const end = lines.findIndex((line) => /^ {2}\S/.test(line) && ++count > takes);
  return end === -1 ? [...lines] : lines.slice(0, end);
}
