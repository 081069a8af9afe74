/** Returns the sum of chances, added in order of size: the order of the articles cannot change a digit. */
export function sumChances(chances: readonly number[]): number {
  return chances.toSorted((a, b) => a - b).reduce((sum, chance) => sum + chance, 0);
}
