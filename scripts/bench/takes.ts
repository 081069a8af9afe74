import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Splitter } from '../pipeline/digest/split/splitter.ts';
import { chatAnnotator } from '../adapters/chat/chat-annotator.ts';
import { chatClient } from '../adapters/chat/chat-client.ts';
import { findChatOptions } from '../adapters/chat/chat-options.ts';
import { progressBar } from '../adapters/terminal/progress-bar.ts';
import { PROJECT_FOLDER } from '../adapters/project-folder.ts';
import { annotateStories } from '../pipeline/digest/annotate/annotate-stories.ts';
import { annotatedSplitter } from '../pipeline/digest/annotate/annotated-splitter.ts';
import { halfOf } from './cluster-corpora.ts';
import { readTakes } from './read-takes.ts';
import type { Figures } from './report/figures.ts';
import { type Print, runBench } from './report/run-bench.ts';
import { benchAngles } from './takes/bench-angles.ts';
import { CORPUS_HEADING, corpusLine } from './takes/corpus-lines.ts';
import { type CorpusScores, scoreCorpus } from './takes/score-corpus.ts';
import { divisionLine } from './takes/score-divisions.ts';
import { takeFigures } from './takes/take-figures.ts';
import { readSampleStories } from './sample-takes.ts';
import { readTakeCorpus, type LabelledStory } from './take-corpora.ts';

const CORPORA = ['emergent', 'allsides-2021', 'basil'];

/**
 * Measures the embedded splitter on the bundled sample and on the labelled corpora, where they are present, next to
 * trivial baselines, and prints takes of a real day for reading.
 * @param project the project's folder, next to which `shared/` is expected
 * @param fit writes the weights of the division by angles
 */
async function benchTakes(project: string, fit: boolean, print: Print): Promise<Figures | undefined> {
  print(CORPUS_HEADING);
  const corpora = await scoreCorpora(project, print);
  print('');
  const angles = await benchAngles(`${project}/../shared`, fit);
  if (angles) for (const { set, scores } of angles) print(`${set}: ${divisionLine(scores)}`);
  else print('labelled days: absent, nothing measured');
  print('');
  (await readTakes()).forEach(print);
  const areAllThere = CORPORA.every((name) => corpora.some((each) => each.name === name));
  return angles && areAllThere ? takeFigures(angles, corpora) : undefined;
}

async function scoreCorpora(project: string, print: Print): Promise<CorpusScores[]> {
  const scores: CorpusScores[] = [];
  const add = (each: CorpusScores): void => {
    scores.push(each);
    print(corpusLine(each));
  };
  const sample = await readSampleStories(
    `${project}/content/snapshots/2026-03-18`,
    `${project}/tests/fixtures/sample-takes.json`,
  );
  if (sample) add(scoreCorpus('bundled sample', 'all', sample));
  for (const name of CORPORA) {
    const stories = readTakeCorpus(`${project}/../shared/takes/${name}.jsonl`);
    if (!stories) {
      print(`${name}: absent, nothing measured`);
      continue;
    }
    for (const part of ['all', 'tune', 'test'] as const)
      add(
        scoreCorpus(
          name,
          part,
          stories.filter((story) => part === 'all' || halfOf(story.name) === part),
        ),
      );
    const asked = await askedSplitter(stories);
    if (asked) add(scoreCorpus(`${name}, by model`, 'all', stories, asked));
  }
  return scores;
}

/**
 * Returns a splitter that uses the configured language model; undefined when none is configured. A story on which the
 * model fails stays undivided.
 */
async function askedSplitter(stories: readonly LabelledStory[]): Promise<Splitter | undefined> {
  const run = { environment: process.env, project: PROJECT_FOLDER };
  const options = await findChatOptions(run, (what) => process.stderr.write(`${what}\n`));
  if (!options) return undefined;
  const annotator = chatAnnotator(chatClient(options), join(PROJECT_FOLDER, '.cache/annotations'));
  const day = await annotateStories(
    stories.map(({ articles }) => articles),
    annotator,
    progressBar(),
  );
  return annotatedSplitter(day.annotations, {
    split: () => ({ verdict: 'undivided', framings: [], voices: [] }),
  });
}

const { values } = parseArgs({ options: { fit: { type: 'boolean', default: false } } });
await runBench((print) => benchTakes(PROJECT_FOLDER, values.fit, print));
