/** Counts each value, in order of first occurrence. */
export function tally<Value>(values: Iterable<Value>): Map<Value, number> {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** Values with their counts, the most frequent first, by code unit among equals. */
export function mostFrequent(values: Iterable<string>): [value: string, count: number][] {
  return [...tally(values)].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
}
