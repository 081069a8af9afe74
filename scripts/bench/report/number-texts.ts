/** Placeholder where nothing could be counted. */
const NOTHING = '–';

/** Returns a number with a fixed number of decimals; a dash for NaN. */
export function decimals(value: number, count: number): string {
  return Number.isNaN(value) ? NOTHING : value.toFixed(count);
}

/** Returns a part as a percentage of the whole, with one decimal; a dash where the whole is 0. */
export function percentOf(part: number, whole: number): string {
  return whole === 0 ? NOTHING : `${((100 * part) / whole).toFixed(1)}%`;
}

/** Returns a part with its whole: "28 of 39". */
export function outOf([part, whole]: readonly [part: number, whole: number]): string {
  return `${part} of ${whole}`;
}
