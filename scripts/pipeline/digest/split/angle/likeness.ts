/** A value for each pair of a story's articles, by index; the diagonal is meaningless. */
export type PairValues = readonly (readonly number[])[];

/** Returns a value for each pair; symmetrical only where the function is. */
export function pairValues<T>(items: readonly T[], valueOf: (a: T, b: T) => number): number[][] {
  return items.map((a, i) => items.map((b, j) => (i === j ? 1 : valueOf(a, b))));
}

/** Returns the mean of both directions. */
export function bothWays(values: PairValues): number[][] {
  return values.map((row, i) => row.map((value, j) => (value + (values[j]?.[i] ?? 0)) / 2));
}

/**
 * Returns how much more alike two articles are than either is to the rest of the story: it removes what the whole story
 * shares, which is no evidence of angle.
 */
export function centred(values: PairValues): number[][] {
  const means = values.map((row, i) => {
    const sum = row.reduce((total, value, j) => (i === j ? total : total + value), 0);
    return sum / Math.max(1, row.length - 1);
  });
  return values.map((row, i) => row.map((value, j) => value - ((means[i] ?? 0) + (means[j] ?? 0)) / 2));
}

/** Returns the mean over all pairs. */
export function meanOf(values: PairValues): number {
  let [sum, pairs] = [0, 0];
  values.forEach((row, i) =>
    row.forEach((value, j) => {
      if (i === j) return;
      sum += value;
      pairs += 1;
    }),
  );
  return pairs === 0 ? 0 : sum / pairs;
}

/** Returns the cosine similarity of two weighted sets of words. */
export function cosine(
  a: ReadonlySet<string>,
  b: ReadonlySet<string>,
  weightOf: (word: string) => number,
): number {
  let [both, ofA, ofB] = [0, 0, 0];
  for (const word of a) {
    const square = weightOf(word) ** 2;
    ofA += square;
    if (b.has(word)) both += square;
  }
  for (const word of b) ofB += weightOf(word) ** 2;
  return both / Math.sqrt(ofA * ofB || 1);
}
