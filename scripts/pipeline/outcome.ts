/** An input that the day went on without. */
export interface Failure {
  stage: string;
  /** What failed: a URL, or a place in a file. */
  subject: string;
  /** The same few words for the same cause. */
  reason: string;
  /** What exactly was wrong with this one. */
  detail: string;
}

/** What a stage gave, and what it had to go on without. */
export interface Outcome<T> {
  items: T[];
  failures: Failure[];
}
