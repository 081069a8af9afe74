/** Time over which the pace is measured, in seconds: long enough for articles of all lengths, short enough to follow a change. */
const WINDOW = 180;

const THOUSANDS = new Intl.NumberFormat('en');

/** Measures how fast work goes, from the steps that are done and when. */
export class WorkPace {
  readonly #seen: { second: number; done: number }[] = [];

  /**
   * Notes how much is done.
   * @param second on any clock that only goes forward
   */
  note(second: number, done: number): void {
    this.#seen.push({ second, done });
    while (this.#seen.length > 2 && second - (this.#seen[1]?.second ?? second) >= WINDOW) this.#seen.shift();
  }

  /** The seconds that some more steps will take at the pace of the last minutes; undefined before it is known. */
  secondsFor(steps: number): number | undefined {
    const [first, last] = [this.#seen[0], this.#seen.at(-1)];
    if (!first || !last || last.done <= first.done || last.second <= first.second) return undefined;
    return (steps * (last.second - first.second)) / (last.done - first.done);
  }
}

/** A line on work under way, such as `translating: 41,200 of 130,000 words, about 9 minutes left`. */
export function paceLine(
  what: string,
  { done, total, unit }: { done: number; total: number; unit: string },
  seconds: number | undefined,
): string {
  const amount = `${what}: ${THOUSANDS.format(done)} of ${THOUSANDS.format(total)} ${unit}`;
  return seconds === undefined || done >= total ? amount : `${amount}, ${timeLeft(seconds)}`;
}

function timeLeft(seconds: number): string {
  const minutes = Math.round(seconds / 60);
  if (minutes < 1) return 'less than a minute left';
  return minutes === 1 ? 'about 1 minute left' : `about ${THOUSANDS.format(minutes)} minutes left`;
}
