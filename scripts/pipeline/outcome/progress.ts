/** Reports the progress of long work. */
export interface Progress {
  /** Starts a phase, with its name and its number of steps. */
  start(what: string, total: number): void;
  /** Counts one more step. */
  advance(): void;
  /** Ends the phase. */
  stop(): void;
}
