/** Rounds a number to some decimals, as digests and pages print it. */
export function rounded(value: number, decimals: number): number {
  return Math.round(value * 10 ** decimals) / 10 ** decimals;
}
