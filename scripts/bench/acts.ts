import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { z } from 'astro/zod';
import { consola } from 'consola';
import type { LinearModel } from '../pipeline/digest/classify/linear-model.ts';
import { packWeights, unpackWeights } from '../pipeline/digest/classify/packed-weights.ts';
import { actChances, actFeatures, HEADLINE_ACTS } from '../pipeline/digest/split/angle/headline-acts.ts';
import { fitClassifier } from './fit-classifier.ts';
import { foldOf } from './folds.ts';
import { readJsonLines } from './read-json-lines.ts';

const FILE = fileURLToPath(new URL('../pipeline/digest/split/angle/act-weights.json', import.meta.url));
const FIT = { classes: HEADLINE_ACTS.length, penalty: 4e-4, balance: 0 };
/** The step in which weights are written. */
const STEP = 0.12;
const FOLDS = 5;
/** The part of the headlines that is surest. */
const SUREST = 0.2;

const labelSchema = z.object({ id: z.string(), title: z.string(), act: z.enum(HEADLINE_ACTS) });

/** A headline and what a reader says that it does. */
type LabelledAct = z.infer<typeof labelSchema>;

/** Reads the labelled headlines of `../shared`. */
function readActs(shared: string): LabelledAct[] {
  return readJsonLines(`${shared}/takes/headline-acts.jsonl`).map((line) => labelSchema.parse(line));
}

/** Fits the weights of what headlines do, as they are written to their file. */
function fitActs(labelled: readonly LabelledAct[]): LinearModel {
  return unpackWeights(packActs(labelled), HEADLINE_ACTS);
}

/** The chances of each headline's act by weights that were fitted without it. */
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

function measure(labelled: readonly LabelledAct[]): string[] {
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
  return [
    `${labelled.length} headlines, each by weights fitted without its fifth: ${rightOf(judged).toFixed(3)} right over ${HEADLINE_ACTS.length} acts; of the fifth that is surest, ${rightOf(surest).toFixed(3)} (chance from ${surest.at(-1)?.sure.toFixed(2) ?? ''})`,
  ];
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { fit: { type: 'boolean' } } });
  const labelled = readActs(fileURLToPath(new URL('../../../shared', import.meta.url)));
  if (values.fit) writeFileSync(FILE, `${JSON.stringify(packActs(labelled), undefined, 2)}\n`);
  for (const line of measure(labelled)) consola.log(line);
}
