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

/** A phase of long work, as it is started. */
export interface Phase {
  what: string;
  total: number;
  unit?: string;
}

/** Does the work of a phase, which ends however the work does: one that goes on being shown keeps its process alive. */
export async function inPhase<T>(
  progress: Progress,
  { what, total, unit }: Phase,
  work: () => Promise<T>,
): Promise<T> {
  progress.start(what, total, unit);
  try {
    return await work();
  } finally {
    progress.stop();
  }
}
