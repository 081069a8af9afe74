/** A value for each pair of a story's articles, by their places; the diagonal means nothing. */
export type PairValues = readonly (readonly number[])[];

/** Computes a value for each pair; symmetrical only where the function is. */
export function pairValues<T>(items: readonly T[], valueOf: (a: T, b: T) => number): number[][] {
  return items.map((a, i) => items.map((b, j) => (i === j ? 1 : valueOf(a, b))));
}

/** The mean of both directions. */
export function bothWays(values: PairValues): number[][] {
  return values.map((row, i) => row.map((value, j) => (value + (values[j]?.[i] ?? 0)) / 2));
}

/**
 * How much more alike two articles are than either is to the story's others: what a whole story shares, which says
 * nothing of angles, is taken out.
 */
export function centred(values: PairValues): number[][] {
  const means = values.map((row, i) => {
    const sum = row.reduce((total, value, j) => (i === j ? total : total + value), 0);
    return sum / Math.max(1, row.length - 1);
  });
  return values.map((row, i) => row.map((value, j) => value - ((means[i] ?? 0) + (means[j] ?? 0)) / 2));
}

/** The mean over all pairs. */
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

/** The cosine of two sets of words, each word with its weight. */
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
