import type { LinearModel } from './linear-model.ts';

/** The digits of weights in the file: steps from -32 to 31. */
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-+';
const MIDDLE = DIGITS.length / 2;

/** Weights as stored: each is a number of steps. */
export interface PackedWeights {
  /** The class names, in the order of their digits. */
  classes: readonly string[];
  step: number;
  /** One line per feature: `feature:` and two digits for each class that it counts for or against. */
  words: readonly string[];
}

/**
 * Returns the fitted weights read from their file.
 * @param wanted the program's classes, in order
 * @throws RangeError when the weights were fitted for other classes
 */
export function unpackWeights(
  { classes, step, words }: PackedWeights,
  wanted: readonly string[],
): LinearModel {
  if (classes.join() !== wanted.join())
    throw new RangeError(`weights were fitted for other classes: ${classes.join(', ')}; fit them again`);
  return new Map(
    words.flatMap((line) =>
      line.split(' ').map((entry): [string, Float64Array] => {
        const end = entry.lastIndexOf(':');
        return [entry.slice(0, end), weightsOf(entry.slice(end + 1), step, classes.length)];
      }),
    ),
  );
}

function weightsOf(digits: string, step: number, size: number): Float64Array {
  const weights = new Float64Array(size);
  for (let at = 0; at < digits.length; at += 2) {
    weights[DIGITS.indexOf(digits[at] ?? '')] = step * (DIGITS.indexOf(digits[at + 1] ?? '') - MIDDLE);
  }
  return weights;
}

/**
 * Returns the weights in their stored form: rounded to steps, those below half a step left out.
 * @param model the weights; feature names have no blanks
 */
export function packWeights(
  model: LinearModel,
  classes: readonly string[],
  step: number,
  perLine = 40,
): PackedWeights {
  const entries = [...model]
    .map(([feature, weights]) => ({ feature, digits: digitsOf(weights, step) }))
    .filter(({ digits }) => digits !== '')
    .sort((a, b) => (a.feature < b.feature ? -1 : 1))
    .map(({ feature, digits }) => `${feature}:${digits}`);
  const words = Array.from({ length: Math.ceil(entries.length / perLine) }, (_, line) =>
    entries.slice(line * perLine, (line + 1) * perLine).join(' '),
  );
  return { classes, step, words };
}

function digitsOf(weights: Float64Array, step: number): string {
  return [...weights]
    .map((weight, place) => {
      const steps = Math.max(-MIDDLE, Math.min(MIDDLE - 1, Math.round(weight / step)));
      return steps === 0 ? '' : `${DIGITS[place] ?? ''}${DIGITS[steps + MIDDLE] ?? ''}`;
    })
    .join('');
}
