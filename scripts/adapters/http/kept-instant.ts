/** How far ahead of now an instant in the cache can be, in milliseconds: nothing is kept as fresh for over a day. */
const LONGEST_AHEAD = 24 * 60 * 60 * 1000;

/**
 * Whether an instant read from the cache can have been written by a run with a right clock. A run whose clock was years
 * ahead would otherwise silence hosts until then.
 * @param instant milliseconds since 1970
 * @param now the current time, in milliseconds since 1970
 */
export function isCredible(instant: number, now: number): boolean {
  return instant <= now + LONGEST_AHEAD;
}
