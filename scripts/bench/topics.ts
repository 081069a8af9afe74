import { existsSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { storyTopic, topicOf } from '../pipeline/digest/topic/story-topic.ts';
import { daysNamed } from './day/gold-days.ts';
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
  untranslatedDay,
  type LabelledDay,
} from './topic-corpora.ts';
import { topicExamples } from './topic-examples.ts';
import { seedWeights } from './topic-prior.ts';
import { rightArticles, scoreTopics, topicLines, type TopicScores } from './topic-scores.ts';
import { cpuTimer } from './report/cpu-timer.ts';
import type { Figures } from './report/figures.ts';
import { decimals, outOf } from './report/number-texts.ts';
import { type Print, runBench } from './report/run-bench.ts';

/** Fit options: how strongly weights are kept near the seeds', and how much more rare topics count. */
const FIT = { classes: TOPIC_NAMES.length, penalty: 3e-4, balance: 0.3 };
/** Step size of the stored weights. */
const STEP = 0.22;

const DATA = fileURLToPath(new URL('../pipeline/digest/topic/topic-weights.json', import.meta.url));

/** Prefix lengths of day names that are left out together: date, then month, whose days share current affairs. */
const PERIODS = ['2019-11-15'.length, '2019-11'.length];

/** The scores of days that, with their period, were left out of the fit. */
interface LeftOut {
  period: string;
  scores: TopicScores[];
}

/**
 * Measures the topics of articles and stories against labelled days, each left out of the fit: together with the other
 * labelled articles of its date, then with those of its month.
 * @param shared the folder with `gold/`, `days/`, `clusters/` and `takes/`
 */
function benchTopics(shared: string, print: Print): Figures | undefined {
  const { days, fit } = prepare(shared);
  const done = new Set<string>();
  const measured: LeftOut[] = [];
  for (const letters of PERIODS) {
    for (const [period, left] of Map.groupBy(days, ({ day }) => day.slice(0, letters))) {
      const names = left.map(({ day }) => day).join(', ');
      if (done.has(names)) continue;
      done.add(names);
      const model = fit(period);
      const scores = left.flatMap((day) => scoresOf(day, model));
      print(`— fitted without ${period} —`);
      scores.flatMap(topicLines).forEach(print);
      measured.push({ period, scores });
    }
  }
  const speed = speedOf(shared);
  print(speed);
  return days.length < daysNamed().length ? undefined : figuresOf(measured, speed);
}

function figuresOf(measured: readonly LeftOut[], speed: string): Figures {
  const rows = measured.flatMap(({ period, scores }) =>
    scores.map((each) => {
      const right = [rightArticles(each), each.articles.length] as const;
      const stories = [each.stories - each.missed.length, each.stories] as const;
      return [each.day, period, ...[right, stories].map(shareOf)];
    }),
  );
  return {
    command: 'topics',
    fittedOn: 'for each row, the labelled days but those of the date or month in its second column',
    tables: [{ columns: ['day', 'fitted without', 'articles of the right topic', 'stories'], rows }],
    notes: [`${speed}.`],
  };
}

function shareOf([part, whole]: readonly [part: number, whole: number]): string {
  return `${decimals(part / whole, 3)} (${outOf([part, whole])})`;
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

/** Returns all training examples, and the fit on everything but one period. */
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

function scoresOf(day: LabelledDay, model: LinearModel): TopicScores[] {
  const ways = day.articles.some(({ subject }) => subject.english) ? [day, untranslatedDay(day)] : [day];
  return ways.map((each) =>
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
  const spent = cpuTimer();
  for (const article of articles) topicOf(article, model);
  return `${articles.length} articles in ${spent().toFixed(2)} s of CPU`;
}

const shared = fileURLToPath(new URL('../../../shared', import.meta.url));
await runBench((print) => {
  const { values } = parseArgs({
    options: { fit: { type: 'boolean' } },
  });
  if (!existsSync(shared)) print(`${shared}: absent, nothing measured`);
  else if (values.fit) fitAll(shared, print);
  else return benchTopics(shared, print);
  return undefined;
});
