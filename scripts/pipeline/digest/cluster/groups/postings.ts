import type { TermVector } from '../words/vectors.ts';

/** An inverted index in three flat arrays, since a large day has a million terms. */
export interface Postings {
  /** Offset of each term's posting list, by term number; it ends where the next begins. */
  starts: Int32Array;
  /** Indices of the articles that contain the term, ascending within each posting list. */
  places: Int32Array;
  /** The term's weight in each of those articles. */
  weights: Float64Array;
}

/**
 * Returns the inverted index of the vectors.
 * @param size how many terms there are
 */
export function indexTerms(vectors: readonly TermVector[], size: number): Postings {
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
