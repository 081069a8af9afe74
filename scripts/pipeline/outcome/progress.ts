/** Reports the progress of long work. */
export interface Progress {
  /**
   * Starts a phase, with its name and its number of steps.
   * @param unit what the steps are, such as words, where the time that is left is worth a guess
   */
  start(what: string, total: number, unit?: string): void;
  /** Counts one more step, or several. */
  advance(steps?: number): void;
  /** Ends the phase. */
  stop(): void;
}
