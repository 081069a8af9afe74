import { rounded } from '../../text/rounded.ts';
import { fitLogistic, type Observation } from '../logistic-regression.ts';

/** Fitted weights by feature name, for unscaled features. */
export interface FittedWeights<Sign extends string> {
  always: number;
  signs: Record<Sign, number>;
}

/**
 * Returns a logistic regression fitted on features scaled to unit spread, which makes one penalty suit all.
 * @param penalty weight of the squared scaled coefficients
 */
export function fitScaled<Sign extends string>(
  signs: readonly Sign[],
  observations: readonly Observation[],
  penalty: number,
): FittedWeights<Sign> {
  const total = observations.reduce((sum, { weight }) => sum + weight, 0);
  const meanOf = (sign: number, of: (value: number) => number) =>
    observations.reduce((sum, { values, weight }) => sum + weight * of(values[sign] ?? 0), 0) / total;
  const scales = signs.map((_, sign) => {
    const mean = meanOf(sign, (value) => value);
    return { mean, spread: Math.sqrt(meanOf(sign, (value) => (value - mean) ** 2)) || 1 };
  });
  const scaled = observations.map((each) => ({
    ...each,
    values: [1, ...scales.map(({ mean, spread }, sign) => ((each.values[sign] ?? 0) - mean) / spread)],
  }));
  const [always = 0, ...coefficients] = fitLogistic(scaled, penalty);
  const weights = scales.map(({ spread }, sign) => (coefficients[sign] ?? 0) / spread);
  const shift = scales.reduce((sum, { mean }, sign) => sum + mean * (weights[sign] ?? 0), 0);
  return {
    always: rounded(always - shift, 4),
    signs: Object.fromEntries(signs.map((sign, place) => [sign, rounded(weights[place] ?? 0, 4)])) as Record<
      Sign,
      number
    >,
  };
}
