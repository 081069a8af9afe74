import type { DayArticle } from '../pipeline/day-article.ts';
import { sparseClusterer } from '../pipeline/cluster/sparse-clusterer.ts';
import { embeddedSplitter } from '../pipeline/split/embedded-splitter.ts';
import { splitClusters } from '../pipeline/split-clusters.ts';
import type { Split } from '../pipeline/splitter.ts';
import { readCorpus } from './cluster-corpora.ts';
import type { LabelledStory } from './take-corpora.ts';

/** Takes that are printed for reading. */
const PRINTED = 30;

/**
 * Thirty takes with their evidence, for reading, those of a real day first, and how many of its stories were divided.
 * @param stories more stories, from which takes are printed where the day has fewer
 */
export async function readTakes(shared: string, stories: readonly LabelledStory[]): Promise<string[]> {
  const corpus = { name: 'a real day', file: 'days/2019-11-15-full.jsonl.gz', dated: true };
  const articles = (await readCorpus(shared, corpus))?.map(({ article }) => article) ?? [];
  const clusters = sparseClusterer().cluster(articles);
  const told = splitClusters(clusters, articles, embeddedSplitter()).filter(
    (each) => each.articles.length >= 2,
  );
  const verdicts = Map.groupBy(told, ({ split }) => split.verdict);
  const counts = [...verdicts].map(([verdict, of]) => `${verdict} ${of.length}`).sort();
  const splitter = embeddedSplitter();
  const more = stories.map((story) => ({ articles: story.articles, split: splitter.split(story.articles) }));
  return [
    `a real day, untranslated: ${told.length} stories: ${counts.join(', ') || 'absent, nothing measured'}`,
    ...upTo([...told, ...more].flatMap(linesOf), PRINTED),
  ];
}

function linesOf({ articles, split }: { articles: readonly DayArticle[]; split: Split }): string[] {
  if (split.verdict === 'undivided') return [];
  const [first] = articles;
  return [
    `# ${first?.english?.title ?? first?.article.title ?? ''} (${articles.length} articles)`,
    ...split.framings.flatMap(({ label, articles: of, evidence }) => [
      `  ${label} (${of.length})`,
      ...evidence.map(({ text }) => `      “${text}”`),
    ]),
    ...split.voices.map(({ evidence }) => `    alone: “${evidence.text}”`),
  ];
}

function upTo(lines: readonly string[], takes: number): string[] {
  let count = 0;
  const end = lines.findIndex((line) => /^ {2}\S/.test(line) && ++count > takes);
  return end === -1 ? [...lines] : lines.slice(0, end);
}
