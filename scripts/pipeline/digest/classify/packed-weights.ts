import type { LinearModel } from './linear-model.ts';

/** The digits in which the file writes weights: as many steps from -32 to 31. */
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-+';
const MIDDLE = DIGITS.length / 2;

/** How weights are written: each a number of steps. */
export interface PackedWeights {
  /** The names of the classes, in the order of their digits. */
  classes: readonly string[];
  step: number;
  /** Lines of features, each `feature:` and, for each class that it speaks for or against, two digits. */
  words: readonly string[];
}

/**
 * Reads fitted weights from their file.
 * @param wanted the classes that the program knows, in their order
 * @throws RangeError when the weights were fitted for others
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
 * The weights as the file holds them: rounded to steps, those of less than half a step left out.
 * @param model its features without blanks
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
