/** An observation: its features, and whether the outcome to be predicted occurred. */
export interface Observation {
  /** One value per coefficient. */
  values: readonly number[];
  holds: boolean;
  /** Its weight. */
  weight: number;
}

/** Newton's method converges within a few steps. */
const STEPS = 20;

/**
 * Returns the maximum-likelihood coefficients, by Newton's method on the penalised likelihood (Hastie, Tibshirani and
 * Friedman, "The Elements of Statistical Learning", 4.4.1).
 * @param penalty weight of the squared coefficients, for an observation of weight 1
 */
export function fitLogistic(observations: readonly Observation[], penalty = 1e-4): number[] {
  const size = observations[0]?.values.length ?? 0;
  const total = observations.reduce((sum, { weight }) => sum + weight, 0);
  let coefficients = Array.from({ length: size }, () => 0);
  for (let step = 0; step < STEPS; step++) {
    const gradient = coefficients.map((each) => -penalty * total * each);
    const curvature = coefficients.map((_, row) =>
      coefficients.map((_, column) => (row === column ? penalty * total : 0)),
    );
    for (const { values, holds, weight } of observations) {
      const chance = 1 / (1 + Math.exp(-dot(coefficients, values)));
      const error = weight * ((holds ? 1 : 0) - chance);
      const spread = weight * chance * (1 - chance);
      values.forEach((value, row) => {
        gradient[row] = at(gradient, row) + error * value;
        const line = curvature[row] ?? [];
        values.forEach((other, column) => (line[column] = at(line, column) + spread * value * other));
      });
    }
    const change = solve(curvature, gradient);
    coefficients = coefficients.map((each, index) => each + at(change, index));
  }
  return coefficients;
}

/** Returns the solution of a symmetric, positive definite system, by elimination. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, index) => [...row, at(right, index)]);
  rows.forEach((pivot, place) => {
    for (const row of rows) {
      if (row === pivot) continue;
      const factor = at(row, place) / at(pivot, place);
      pivot.forEach((value, column) => (row[column] = at(row, column) - factor * value));
    }
  });
  return rows.map((row, place) => at(row, right.length) / at(row, place));
}

function dot(one: readonly number[], other: readonly number[]): number {
  return one.reduce((sum, value, index) => sum + value * at(other, index), 0);
}

function at(values: readonly number[], index: number): number {
  return values[index] ?? 0;
}
