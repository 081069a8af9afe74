import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { embeddedSplitter } from '../pipeline/digest/split/embedded-splitter.ts';
import type { Split, Splitter } from '../pipeline/digest/split/splitter.ts';
import { chatAnnotator } from '../adapters/chat/chat-annotator.ts';
import { chatClient } from '../adapters/chat/chat-client.ts';
import { findChatOptions } from '../adapters/chat/chat-options.ts';
import { progressBar } from '../adapters/terminal/progress-bar.ts';
import { PROJECT_FOLDER } from '../adapters/project-folder.ts';
import { annotateStories } from '../pipeline/digest/annotate/annotate-stories.ts';
import { annotatedSplitter } from '../pipeline/digest/annotate/annotated-splitter.ts';
import { adjustedRand, dealt, pairCounts } from './adjusted-rand.ts';
import { halfOf } from './cluster-corpora.ts';
import { readTakes } from './read-takes.ts';
import { benchAngles } from './takes/bench-angles.ts';
import { readSampleStories } from './sample-takes.ts';
import { readCorpus, type LabelledStory } from './take-corpora.ts';

const corpora = ['emergent', 'allsides-2021', 'basil'];
/** Times that each division is dealt out anew for the random baseline. */
const DRAWS = 200;

/** A story that was divided: for each labelled article its take or voice, its label and its source. */
interface Divided {
  takes: string[];
  labels: string[];
  sources: string[];
  /** Whether each article was placed in a take or stands beside one. */
  placed: boolean[];
}

/**
 * Measures the embedded splitter on the bundled sample and on the labelled corpora, where they are present, beside
 * what needs no thought, and prints takes of a real day for reading.
 * @param project the project's folder, beside which `shared/` is looked for
 * @param fit writes the weights of the division by angles
 */
async function benchTakes(project: string, fit: boolean, print: (line: string) => void): Promise<void> {
  print(
    `${'stories of'.padEnd(20)}  part  stories  divided  nothing said  wrongly divided    ARI  placed only  pairs F1  one take  one a source  random  all: one take  all: one a source`,
  );
  const sample = await readSampleStories(
    `${project}/content/snapshots/2026-03-18`,
    `${project}/tests/fixtures/sample-takes.json`,
  );
  if (sample) print(report('bundled sample', 'all', sample));
  for (const name of corpora) {
    const stories = readCorpus(`${project}/../shared/takes/${name}.jsonl`);
    if (!stories) print(`${name}: absent, nothing measured`);
    for (const part of ['all', 'tune', 'test'] as const) {
      const inPart = stories?.filter((story) => part === 'all' || halfOf(story.name) === part);
      if (inPart) print(report(name, part, inPart));
    }
    const asked = stories && (await askedSplitter(stories));
    if (stories && asked) print(report(`${name}, by model`, 'all', stories, asked));
  }
  print('');
  for (const line of await benchAngles(`${project}/../shared`, fit)) print(line);
  print('');
  for (const line of await readTakes()) print(line);
}

function report(
  name: string,
  part: string,
  stories: readonly LabelledStory[],
  splitter: Splitter = embeddedSplitter(),
): string {
  const splits = stories.map((story) => ({ story, split: splitter.split(story.articles) }));
  const all = splits.map(divide);
  const divided = all.filter(({ placed }) => placed.includes(true));
  const scores = {
    ari: mean(divided, ({ takes, labels }) => adjustedRand(takes, labels)),
    placed: mean(divided, placedOnly),
    oneTake: mean(divided, oneTake),
    oneSource: mean(divided, oneSource),
    random: mean(divided, randomly),
  };
  const nothing = stories.length === 0 ? NaN : 1 - divided.length / stories.length;
  return [
    name.padEnd(20),
    part.padEnd(4),
    String(stories.length).padStart(7),
    String(divided.length).padStart(7),
    `${(100 * nothing).toFixed(0)}%`.padStart(12),
    wronglyDivided(splits).padStart(15),
    shown(scores.ari, 5),
    shown(scores.placed, 11),
    shown(pairsF1(divided), 8),
    shown(scores.oneTake, 8),
    shown(scores.oneSource, 12),
    shown(scores.random, 6),
    shown(mean(all, oneTake), 13),
    shown(mean(all, oneSource), 17),
  ].join('  ');
}

/** What the configured language model divides; undefined when none is configured. Where it fails, nothing is said. */
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

function oneTake({ labels }: Divided): number {
  return adjustedRand(
    labels.map(() => ''),
    labels,
  );
}

function oneSource({ sources, labels }: Divided): number {
  return adjustedRand(sources, labels);
}

function shown(score: number, width: number): string {
  return (Number.isNaN(score) ? '–' : score.toFixed(3)).padStart(width);
}

/** Stories whose articles have one label, or none, that are divided all the same, of how many there are. */
function wronglyDivided(splits: readonly { story: LabelledStory; split: Split }[]): string {
  const alike = splits.filter(({ story }) => new Set(story.labels.values()).size <= 1);
  return `${alike.filter(({ split }) => split.verdict !== 'undivided').length} of ${alike.length}`;
}

/** Articles of no take are a group of their own, and so are those of each voice that stands alone. */
function divide({ story, split }: { story: LabelledStory; split: Split }): Divided {
  const takeOf = new Map([
    ...split.framings.flatMap(({ label, articles }) => articles.map((id) => [id, label] as const)),
    ...split.voices.flatMap(({ articles }, at) => articles.map((id) => [id, `voice ${at + 1}`] as const)),
  ]);
  const labelled = story.articles.filter(({ article }) => story.labels.has(article.id));
  return {
    takes: labelled.map(({ article }) => takeOf.get(article.id) ?? 'in no take'),
    labels: labelled.map(({ article }) => story.labels.get(article.id) ?? ''),
    sources: labelled.map(({ source }) => source.id),
    placed: labelled.map(({ article }) => takeOf.has(article.id)),
  };
}

function placedOnly({ takes, labels, placed }: Divided): number {
  const inTake = <T>(values: readonly T[]) => values.filter((_, index) => placed[index]);
  return adjustedRand(inTake(takes), inTake(labels));
}

function randomly({ takes, labels }: Divided): number {
  const draws = Array.from({ length: DRAWS }, (_, draw) => adjustedRand(dealt(takes, String(draw)), labels));
  return mean(draws, (each) => each);
}

/** Pairs of articles in one take against pairs with one label, within stories, summed over all. */
function pairsF1(divided: readonly Divided[]): number {
  const [both, ours, theirs] = divided
    .map(({ takes, labels }) => pairCounts(takes, labels))
    .reduce(([a, b, c], [x, y, z]) => [a + x, b + y, c + z], [0, 0, 0]);
  return (2 * both) / (ours + theirs);
}

function mean<T>(items: readonly T[], valueOf: (item: T) => number): number {
  return items.reduce((sum, item) => sum + valueOf(item), 0) / items.length;
}

if (import.meta.main) {
  const project = fileURLToPath(new URL('../..', import.meta.url));
  const { values } = parseArgs({ options: { fit: { type: 'boolean', default: false } } });
  await benchTakes(project, values.fit, (line) => process.stdout.write(`${line}\n`));
}
