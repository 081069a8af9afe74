/**
 * Returns the quantile of the values, the upper of two candidates; NaN without values.
 * @param part 0 to 1: 0.5 for the median
 */
export function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? NaN;
}
