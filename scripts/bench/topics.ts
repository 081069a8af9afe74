import { existsSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { consola } from 'consola';
import { storyTopic, topicOf } from '../pipeline/digest/topic/story-topic.ts';
import type { LinearModel } from '../pipeline/digest/classify/linear-model.ts';
import { packWeights, unpackWeights } from '../pipeline/digest/classify/packed-weights.ts';
import { TOPIC_NAMES } from '../pipeline/digest/topic/topic-names.ts';
import { shippedModel } from '../pipeline/digest/topic/topic-weights.ts';
import { fitClassifier } from './fit-classifier.ts';
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

/** How weights are kept near the seeds', and how much more rare topics count. */
const FIT = { classes: TOPIC_NAMES.length, penalty: 3e-4, balance: 0.3 };
/** The step in which weights are written. */
const STEP = 0.22;

const DATA = fileURLToPath(new URL('../pipeline/digest/topic/topic-weights.json', import.meta.url));

/** By how many letters of their names days are left out together: date, then month, whose days share affairs. */
const PERIODS = ['2019-11-15'.length, '2019-11'.length];

/**
 * Measures the topics of articles and stories against labelled days, each left out of the fit: with the other labelled
 * articles of its date, then with those of its month.
 * @param shared the folder with `gold/`, `days/`, `clusters/`, `takes/`
 */
function benchTopics(shared: string, print: (line: string) => void): void {
  const { days, fit } = prepare(shared);
  const done = new Set<string>();
  for (const letters of PERIODS) {
    for (const [period, left] of Map.groupBy(days, ({ day }) => day.slice(0, letters))) {
      const names = left.map(({ day }) => day).join(', ');
      if (done.has(names)) continue;
      done.add(names);
      const model = fit(period);
      print(`— fitted without ${period} —`);
      for (const line of left.flatMap((day) => measured(day, model))) print(line);
    }
  }
  print(speedOf(shared));
}

/** Fits the classifier on all labelled days and writes its weights. */
function fitAll(shared: string, print: (line: string) => void): void {
  const { days, fit } = prepare(shared);
  const packed = packWeights(fit(), TOPIC_NAMES, STEP);
  writeFileSync(DATA, `${JSON.stringify(packed, undefined, 2)}\n`);
  print(
    `fitted on ${days.map(({ day }) => day).join(', ')}: ${packed.words.join(' ').split(' ').length} words`,
  );
}

/** All that is fitted on, and the fit, of everything but a period. */
function prepare(shared: string) {
  const days = readLabelledDays();
  const known = new Set(days.flatMap(({ articles }) => articles.map(({ id }) => id)));
  const hand = readHandLabelled(shared).filter(({ id }) => !known.has(id));
  const shelved = readShelved(shared, new Set([...known, ...hand.map(({ id }) => id)]));
  const seeds = seedWeights();
  const fit = (without?: string): LinearModel => {
    const fitOn = days.filter(({ day }) => without === undefined || !day.startsWith(without));
    const model = fitClassifier(topicExamples(fitOn, hand, shelved), { ...FIT, seeds });
    return unpackWeights(packWeights(model, TOPIC_NAMES, STEP), TOPIC_NAMES);
  };
  return { days, fit };
}

function measured(day: LabelledDay, model: LinearModel): string[] {
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
    options: { fit: { type: 'boolean' } },
  });
  const shared = fileURLToPath(new URL('../../../shared', import.meta.url));
  const print = (line: string) => consola.log(line);
  if (!existsSync(shared)) print(`${shared}: absent, nothing measured`);
  else if (values.fit) fitAll(shared, print);
  else benchTopics(shared, print);
}
