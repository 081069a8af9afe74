import { statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ALWAYS, modelChances } from '../../../../scripts/pipeline/digest/classify/linear-model.ts';
import { packWeights, unpackWeights } from '../../../../scripts/pipeline/digest/classify/packed-weights.ts';
import { TOPIC_NAMES } from '../../../../scripts/pipeline/digest/topic/topic-names.ts';
import { shippedModel } from '../../../../scripts/pipeline/digest/topic/topic-weights.ts';

/** Weights for a few topics, the others none. */
const weights = (given: Partial<Record<string, number>>) =>
  Float64Array.from(TOPIC_NAMES.map((topic) => given[topic] ?? 0));

const model = new Map([
  [ALWAYS, weights({ politics: 1 })],
  ['goal', weights({ sport: 3.04, politics: -1 })],
  ['a:b', weights({ crime: 99 })],
  ['hardly', weights({ crime: 0.04 })],
]);

describe('weights are written in steps and read again', () => {
  const read = unpackWeights(packWeights(model, TOPIC_NAMES, 0.1, 2), TOPIC_NAMES);

  it('rounded', () => {
    expect(read.get('goal')?.[TOPIC_NAMES.indexOf('sport')]).toBeCloseTo(3);
    expect(read.get('goal')?.[TOPIC_NAMES.indexOf('politics')]).toBeCloseTo(-1);
  });

  it('no larger than the digits hold', () => {
    expect(read.get('a:b')?.[TOPIC_NAMES.indexOf('crime')]).toBeCloseTo(3.1);
  });

  it('without words that say next to nothing', () => {
    expect([...read.keys()]).toEqual(['a:b', 'goal', ALWAYS]);
  });

  it('for the same classes only', () => {
    expect(() => unpackWeights({ classes: ['sport'], step: 0.1, words: [] }, TOPIC_NAMES)).toThrow(
      /fit them again/,
    );
  });
});

it('chances are those of a logistic model', () => {
  const chances = modelChances(model, TOPIC_NAMES.length, [['goal', 1]]);
  const odds = Math.exp(3.04);
  expect(chances[TOPIC_NAMES.indexOf('sport')]).toBeCloseTo(odds / (odds + TOPIC_NAMES.length - 1));
  expect(chances.reduce((sum, each) => sum + each, 0)).toBeCloseTo(1);
});

it('the shipped file stays small', () => {
  const file = new URL('../../../../scripts/pipeline/digest/topic/topic-weights.json', import.meta.url);
  expect(statSync(file).size).toBeLessThanOrEqual(250_000);
  expect(shippedModel().size).toBeGreaterThan(10_000);
});
