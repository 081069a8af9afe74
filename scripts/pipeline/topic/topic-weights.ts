import { TOPIC_NAMES, type TopicModel } from './topic-model.ts';
import packed from './topic-weights.json' with { type: 'json' };

/** The digits in which the file writes weights: as many steps from -32 to 31. */
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-+';
const MIDDLE = DIGITS.length / 2;

/** How weights are written: each a number of steps. */
export interface PackedWeights {
  /** The names of the topics, in the order of their digits. */
  topics: readonly string[];
  step: number;
  /** Lines of features, each `feature:` and, for each topic that it speaks for or against, two digits. */
  words: readonly string[];
}

/**
 * Reads the file that `npm run bench -- topics --fit` writes.
 * @throws RangeError when it was fitted for other topics than the schema has
 */
export function unpackWeights({ topics, step, words }: PackedWeights): TopicModel {
  if (topics.join() !== TOPIC_NAMES.join())
    throw new RangeError(
      `topic-weights.json was fitted for other topics: ${topics.join(', ')}; fit it again`,
    );
  return new Map(
    words.flatMap((line) =>
      line.split(' ').map((entry): [string, Float64Array] => {
        const end = entry.lastIndexOf(':');
        return [entry.slice(0, end), weightsOf(entry.slice(end + 1), step)];
      }),
    ),
  );
}

function weightsOf(digits: string, step: number): Float64Array {
  const weights = new Float64Array(TOPIC_NAMES.length);
  for (let at = 0; at < digits.length; at += 2) {
    weights[DIGITS.indexOf(digits[at] ?? '')] = step * (DIGITS.indexOf(digits[at + 1] ?? '') - MIDDLE);
  }
  return weights;
}

/**
 * The weights as the file holds them: rounded to steps, those of less than half a step left out.
 * @param model its features without blanks
 */
export function packWeights(model: TopicModel, step: number, perLine = 40): PackedWeights {
  const entries = [...model]
    .map(([feature, weights]) => ({ feature, digits: digitsOf(weights, step) }))
    .filter(({ digits }) => digits !== '')
    .sort((a, b) => (a.feature < b.feature ? -1 : 1))
    .map(({ feature, digits }) => `${feature}:${digits}`);
  const words = Array.from({ length: Math.ceil(entries.length / perLine) }, (_, line) =>
    entries.slice(line * perLine, (line + 1) * perLine).join(' '),
  );
  return { topics: TOPIC_NAMES, step, words };
}

function digitsOf(weights: Float64Array, step: number): string {
  return [...weights]
    .map((weight, topic) => {
      const steps = Math.max(-MIDDLE, Math.min(MIDDLE - 1, Math.round(weight / step)));
      return steps === 0 ? '' : `${DIGITS[topic] ?? ''}${DIGITS[steps + MIDDLE] ?? ''}`;
    })
    .join('');
}

let model: TopicModel | undefined;

/** The weights that ship with the program, unpacked once. */
export function shippedModel(): TopicModel {
  return (model ??= unpackWeights(packed));
}
