import { existsSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { consola } from 'consola';
import { storyTopic, topicOf } from '../pipeline/topic/story-topic.ts';
import type { TopicModel } from '../pipeline/topic/topic-model.ts';
import { packWeights, shippedModel, unpackWeights } from '../pipeline/topic/topic-weights.ts';
import { fitTopics } from './fit-topics.ts';
import {
  readHandLabelled,
  readLabelledDays,
  readShelved,
  readSubjects,
  untranslated,
  type LabelledDay,
} from './topic-corpora.ts';
import { topicExamples } from './topic-examples.ts';
import { seedWeights } from './topic-prior.ts';
import { scoreTopics } from './topic-scores.ts';

/** The step in which weights are written. */
const STEP = 0.15;

const DATA = fileURLToPath(new URL('../pipeline/topic/topic-weights.json', import.meta.url));

/**
 * Measures the topics of articles and stories against labelled days: leaving each day out of the fit, and days that were
 * never fitted on.
 * @param shared the folder with `gold/`, `days/`, `clusters/`, `takes/`
 * @param unseen a folder of further labelled days, only measured
 */
export function benchTopics(shared: string, unseen: string | undefined, print: (line: string) => void): void {
  const { days, tests, model } = prepare(shared, unseen);
  if (days.length === 0) return print(`${shared}/gold: absent, nothing measured`);
  for (const left of days) {
    const fitted = model(days.filter(({ day }) => day !== left.day));
    print(`— fitted without ${left.day} —`);
    for (const line of measured(left, fitted)) print(line);
  }
  if (tests.length > 0) {
    const fitted = model(days);
    for (const test of tests) {
      print(`— ${test.day}, not fitted on —`);
      for (const line of measured(test, fitted)) print(line);
    }
  }
  print(speedOf(shared));
}

/** Fits the classifier on all labelled days, and on those of the folder `also`, and writes its weights. */
function fitAll(shared: string, also: string | undefined, print: (line: string) => void): void {
  const { days, tests, model } = prepare(shared, also);
  const packed = packWeights(model([...days, ...tests]), STEP);
  writeFileSync(DATA, `${JSON.stringify(packed, undefined, 2)}\n`);
  print(`fitted on ${[...days, ...tests].map(({ day }) => day).join(', ')}; ${packed.words.join(' ').length} characters`);
}

/** No article of a labelled day helps to fit as one that its section labels. */
function prepare(shared: string, further: string | undefined) {
  const days = readLabelledDays(`${shared}/gold`, shared);
  const tests = further === undefined ? [] : readLabelledDays(further, shared);
  const known = new Set([...days, ...tests].flatMap(({ articles }) => articles.map(({ id }) => id)));
  const hand = readHandLabelled(shared).filter(({ id }) => !known.has(id));
  const shelved = readShelved(shared, new Set([...known, ...hand.map(({ id }) => id)]));
  const seeds = seedWeights();
  const model = (fitOn: readonly LabelledDay[]): TopicModel =>
    unpackWeights(packWeights(fitTopics(topicExamples(fitOn, hand, shelved), seeds), STEP));
  return { days, tests, model };
}

function measured(day: LabelledDay, model: TopicModel): string[] {
  const ways = day.articles.some(({ subject }) => subject.english) ? [day, untranslated(day)] : [day];
  return ways.flatMap((each) =>
    scoreTopics(
      each,
      (subject) => topicOf(subject, model),
      (subjects) => storyTopic(subjects, model),
    ),
  );
}

function speedOf(shared: string): string {
  const articles = readSubjects(shared, 'days/2019-11-15-full.jsonl.gz');
  const model = shippedModel();
  const began = performance.now();
  for (const article of articles) topicOf(article, model);
  return `${articles.length} articles in ${((performance.now() - began) / 1000).toFixed(2)} s`;
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: { fit: { type: 'boolean' }, days: { type: 'string' } },
  });
  const shared = fileURLToPath(new URL('../../../shared', import.meta.url));
  const print = (line: string) => consola.log(line);
  if (!existsSync(shared)) print(`${shared}: absent, nothing measured`);
  else if (values.fit) fitAll(shared, values.days, print);
  else benchTopics(shared, values.days, print);
}
