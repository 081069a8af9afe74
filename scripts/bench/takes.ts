import { fileURLToPath } from 'node:url';
import { consola } from 'consola';
import { contrastSplitter } from '../pipeline/split/contrast-splitter.ts';
import { agreement } from './agreement.ts';
import type { Placed } from './agreement.ts';
import { readSampleStories } from './sample-takes.ts';
import { readCorpus } from './take-corpora.ts';
import type { LabelledStory } from './take-corpora.ts';

const corpora = ['emergent', 'allsides-2021', 'basil'];

/**
 * Measures the embedded splitter on the bundled sample and on the labelled corpora, where they are present.
 * @param project the project's folder, beside which `shared/` is looked for
 * @returns lines to be printed
 */
export async function benchTakes(project: string): Promise<string[]> {
  const sample = await readSampleStories(
    `${project}/content/snapshots/2026-03-18`,
    `${project}/tests/fixtures/sample-takes.json`,
  );
  const lines = sample ? report('sample', sample) : ['sample: absent, nothing measured'];
  for (const name of corpora) {
    const stories = readCorpus(`${project}/../shared/takes/${name}.jsonl`);
    lines.push(...(stories ? report(name, stories) : [`${name}: absent, nothing measured`]));
  }
  return lines;
}

function report(name: string, stories: readonly LabelledStory[]): string[] {
  const splitter = contrastSplitter();
  const began = performance.now();
  const splits = stories.map((story) => ({ story, split: splitter.split(story.articles) }));
  const took = Math.round(performance.now() - began);
  const verdicts = [...Map.groupBy(splits, ({ split }) => split.verdict)]
    .map(([verdict, of]) => `${verdict} ${of.length}`)
    .sort();
  const divided = splits.filter(({ split }) => split.verdict === 'takes');
  const placed = divided.flatMap(({ story, split }) =>
    split.framings.flatMap(({ label, articles }) =>
      articles.map((article): Placed => {
        return { story: story.name, take: label, gold: story.labels.get(article) ?? 'none' };
      }),
    ),
  );
  const { purity, purityOfOneTake, pairs, pairsByLot } = agreement(placed);
  return [
    `${name}: ${stories.length} stories in ${took} ms: ${verdicts.join(', ')}`,
    ...(placed.length === 0
      ? []
      : [
          `  ${placed.length} articles in takes: purity ${purity.toFixed(3)} (one take a story: ${purityOfOneTake.toFixed(3)}), ` +
            `agreement in pairs ${pairs.toFixed(3)} (by lot: ${pairsByLot.toFixed(3)})`,
        ]),
    ...divided.map(({ story, split }) => `  ${story.name}: ${split.framings.map(labelled).join(' | ')}`),
  ];
}

function labelled({ label, articles }: { label: string; articles: readonly string[] }): string {
  return `${label} (${articles.length})`;
}

if (import.meta.main) {
  const project = fileURLToPath(new URL('../..', import.meta.url));
  for (const line of await benchTakes(project)) consola.log(line);
}
