import type { Vector } from '../words/vectors.ts';

/** Which vectors hold each term: an inverted index in three rows, since a large day has a million terms. */
export interface Postings {
  /** Where the holders of each term begin, by its number; they end where those of the next begin. */
  starts: Int32Array;
  /** The places of the holders, ascending for each term. */
  places: Int32Array;
  /** What the term weighs in each. */
  weights: Float64Array;
}

/**
 * Indexes vectors by their terms.
 * @param size how many terms there are
 */
export function indexTerms(vectors: readonly Vector[], size: number): Postings {
  const starts = new Int32Array(size + 1);
  for (const { terms } of vectors) for (const term of terms) starts[term + 1] = (starts[term + 1] ?? 0) + 1;
  for (let term = 0; term < size; term++) starts[term + 1] = (starts[term + 1] ?? 0) + (starts[term] ?? 0);
  const total = starts[size] ?? 0;
  const [places, weights] = [new Int32Array(total), new Float64Array(total)];
  const next = starts.slice();
  vectors.forEach((vector, place) => {
    vector.terms.forEach((term, at) => {
      const slot = next[term] ?? 0;
      places[slot] = place;
      weights[slot] = vector.weights[at] ?? 0;
      next[term] = slot + 1;
    });
  });
  return { starts, places, weights };
}
