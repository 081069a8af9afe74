import type { LinearModel } from '../classify/linear-model.ts';
import { unpackWeights } from '../classify/packed-weights.ts';
import { TOPIC_NAMES } from './topic-names.ts';
import packed from './topic-weights.json' with { type: 'json' };

let model: LinearModel | undefined;

/** Returns the shipped weights, fitted by `npm run bench -- topics --fit`; unpacked once. */
export function shippedModel(): LinearModel {
  return (model ??= unpackWeights(packed, TOPIC_NAMES));
}
