/** Told how far a long work is. */
export interface Progress {
  /** A phase begins: what is done, and how many times. */
  start(what: string, total: number): void;
  /** One more is done. */
  advance(): void;
  /** The phase is over. */
  stop(): void;
}
