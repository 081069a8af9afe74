import type { TermTable } from './term-table.ts';

/**
 * Returns an article's heaviest terms, in any order. Ties at the cut-off go to the terms whose keys sort first.
 * @param weights by term number
 */
export function heaviest(
  terms: Int32Array,
  weights: Float64Array,
  table: TermTable,
  most: number,
): Int32Array {
  if (terms.length <= most) return terms.slice();
  // Sorting plain numbers takes a tenth of the time of sorting terms.
  const ascending = new Float64Array(terms.length);
  terms.forEach((term, at) => (ascending[at] = weights[term] ?? 0));
  const least = ascending.sort()[terms.length - most] ?? 0;
  const heavier: number[] = [];
  const equal: number[] = [];
  for (const term of terms) {
    const weight = weights[term] ?? 0;
    if (weight > least) heavier.push(term);
    else if (weight === least) equal.push(term);
  }
  return new Int32Array([...heavier, ...firstByKey(equal, table, most - heavier.length)]);
}

function firstByKey(terms: readonly number[], table: TermTable, count: number): readonly number[] {
  if (terms.length === count) return terms;
  return terms
    .map((term) => ({ term, key: table.keyOf(term) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .slice(0, count)
    .map(({ term }) => term);
}
