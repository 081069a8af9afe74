import type { TermTable } from './term-table.ts';

/**
 * The heaviest of an article's terms, in any order; among equals at the end of the list those whose keys come first.
 * @param weights by the number of the term
 */
export function heaviest(
  terms: Int32Array,
  weights: Float64Array,
  table: TermTable,
  most: number,
): Int32Array {
  if (terms.length <= most) return terms.slice();
  const weightOf = (term: number) => weights[term] ?? 0;
  // Sorting numbers alone takes a tenth of the time that sorting terms would.
  const ascending = Float64Array.from(terms, weightOf).sort();
  const least = ascending[ascending.length - most] ?? 0;
  const heavier = terms.filter((term) => weightOf(term) > least);
  const equal = terms.filter((term) => weightOf(term) === least);
  const places = most - heavier.length;
  const chosen = equal.length <= places ? equal : firstByKey(equal, table, places);
  const kept = new Int32Array(most);
  kept.set(heavier);
  kept.set(chosen, heavier.length);
  return kept;
}

function firstByKey(terms: Int32Array, table: TermTable, count: number): Int32Array {
  const keyed = Array.from(terms, (term) => ({ term, key: table.keyOf(term) }));
  keyed.sort((a, b) => (a.key < b.key ? -1 : 1));
  return Int32Array.from(keyed.slice(0, count), ({ term }) => term);
}
