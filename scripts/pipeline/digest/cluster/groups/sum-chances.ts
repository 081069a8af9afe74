/** Returns the sum of chances, added in order of size: the order of the articles cannot change a digit. */
export function sumChances(chances: readonly number[]): number {
  return chances.toSorted((a, b) => a - b).reduce((sum, chance) => sum + chance, 0);
}

/**
 * Returns the mean of chances, summed in order of size.
 * @param ofNone what stands for the mean of no chances
 */
export function meanChance(chances: readonly number[], ofNone = 0): number {
  return chances.length === 0 ? ofNone : sumChances(chances) / chances.length;
}
