/** The sum of chances, added in order of size so that no order of the articles changes a digit. */
export function sumChances(chances: readonly number[]): number {
  return chances.toSorted((a, b) => a - b).reduce((sum, chance) => sum + chance, 0);
}
