import { existsSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { z } from 'astro/zod';
import type { LinearModel } from '../pipeline/digest/classify/linear-model.ts';
import { packWeights, unpackWeights } from '../pipeline/digest/classify/packed-weights.ts';
import { actChances, actFeatures, HEADLINE_ACTS } from '../pipeline/digest/split/angle/headline-acts.ts';
import { fitClassifier } from './fit-classifier.ts';
import { foldOf } from './folds.ts';
import { readJsonLines } from './read-json-lines.ts';
import type { Figures } from './report/figures.ts';
import { decimals } from './report/number-texts.ts';
import { type Print, runBench } from './report/run-bench.ts';

const FILE = fileURLToPath(new URL('../pipeline/digest/split/angle/act-weights.json', import.meta.url));
const FIT = { classes: HEADLINE_ACTS.length, penalty: 4e-4, balance: 0 };
/** Step size of the stored weights. */
const STEP = 0.12;
const FOLDS = 5;
/** The share of headlines that counts as the surest. */
const SUREST = 0.2;

const labelSchema = z.object({ id: z.string(), title: z.string(), act: z.enum(HEADLINE_ACTS) });

/** A headline and the act that a reader labelled it with. */
type LabelledAct = z.infer<typeof labelSchema>;

/** How well acts are classified by weights fitted without the headline. */
interface ActScores {
  headlines: number;
  /** Accuracy over all headlines, and over the surest. */
  right: number;
  surest: number;
  /** The least chance of a headline among the surest. */
  from: number;
}

/** Returns the labelled headlines of `../shared`; undefined where they are absent. */
function readActs(shared: string): LabelledAct[] | undefined {
  const path = `${shared}/takes/headline-acts.jsonl`;
  return existsSync(path) ? readJsonLines(path, labelSchema) : undefined;
}

/** Returns the fitted weights of headline acts, in their stored form. */
function fitActs(labelled: readonly LabelledAct[]): LinearModel {
  return unpackWeights(packActs(labelled), HEADLINE_ACTS);
}

/** Returns a function giving the chances of a headline's act, by weights fitted without it. */
function actsOutOfFold(labelled: readonly LabelledAct[]): (title: string) => number[] {
  const models = Array.from({ length: FOLDS }, (_, fold) =>
    fitActs(labelled.filter(({ title }) => foldOf(title, FOLDS) !== fold)),
  );
  return (title) => actChances(title, models[foldOf(title, FOLDS)]);
}

function packActs(labelled: readonly LabelledAct[]) {
  const examples = labelled.map(({ title, act }) => ({
    features: new Map([...actFeatures(title)].map((name) => [name, 1])),
    of: HEADLINE_ACTS.indexOf(act),
    weight: 1,
    site: title,
  }));
  return packWeights(fitClassifier(examples, FIT), HEADLINE_ACTS, STEP);
}

function measure(labelled: readonly LabelledAct[]): ActScores {
  const chances = actsOutOfFold(labelled);
  const judged = labelled
    .map(({ title, act }) => {
      const each = chances(title);
      const sure = Math.max(...each);
      return { sure, isRight: HEADLINE_ACTS[each.indexOf(sure)] === act };
    })
    .sort((a, b) => b.sure - a.sure);
  const rightOf = (those: typeof judged) => those.filter(({ isRight }) => isRight).length / those.length;
  const surest = judged.slice(0, Math.round(SUREST * judged.length));
  return {
    headlines: labelled.length,
    right: rightOf(judged),
    surest: rightOf(surest),
    from: surest.at(-1)?.sure ?? NaN,
  };
}

function lineOf({ headlines, right, surest, from }: ActScores): string {
  return `${headlines} headlines, each by weights fitted without its fifth: ${right.toFixed(3)} right over ${HEADLINE_ACTS.length} acts; over the surest fifth ${surest.toFixed(3)} (chance from ${from.toFixed(2)})`;
}

function figuresOf({ headlines, right, surest, from }: ActScores): Figures {
  const columns = ['headlines', 'acts', 'right', 'right of the surest fifth', 'its chance from'];
  const shares = [decimals(right, 3), decimals(surest, 3), decimals(from, 2)];
  return {
    command: 'acts',
    fittedOn: 'for each headline, the other four fifths of the headlines',
    tables: [{ columns, rows: [[String(headlines), String(HEADLINE_ACTS.length), ...shares]] }],
    notes: [],
  };
}

/**
 * Measures the classification of headline acts, each headline by weights fitted without it; `--fit` writes the weights
 * fitted on all.
 */
function benchActs(shared: string, print: Print): Figures | undefined {
  const { values } = parseArgs({ options: { fit: { type: 'boolean' } } });
  const labelled = readActs(shared);
  if (!labelled) {
    print('headlines with their acts: absent, nothing measured');
    return undefined;
  }
  if (values.fit) writeFileSync(FILE, `${JSON.stringify(packActs(labelled), undefined, 2)}\n`);
  const scores = measure(labelled);
  print(lineOf(scores));
  return figuresOf(scores);
}

const shared = fileURLToPath(new URL('../../../shared', import.meta.url));
await runBench((print) => benchActs(shared, print));
