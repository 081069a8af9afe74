/**
 * Returns the length to which texts are cut to fit `room` together. Short texts stay whole, and the long ones share the
 * room that remains. Infinite where all fit.
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
