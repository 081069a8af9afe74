/**
 * The length to which texts are cut so that together they have no more than `room`, and no text gives way to a longer
 * one: what short texts leave, the long ones share. Infinite where all fit.
 * @param lengths in UTF-16 units
 */
export function evenCut(lengths: readonly number[], room: number): number {
  let left = room;
  const rising = lengths.toSorted((a, b) => a - b);
  for (const [index, length] of rising.entries()) {
    const share = Math.floor(left / (rising.length - index));
    if (length > share) return Math.max(share, 0);
    left -= length;
  }
  return Infinity;
}
