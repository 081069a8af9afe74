/** A file on its way to a target. */
export interface Sent {
  /** Where it goes, below the root of the target. */
  path: string;
  /** The folder where it lies, by the same path. */
  from: string;
}

/** A place to which a site is deployed. */
export interface Target {
  /** As messages name it. */
  name: string;
  /** The bytes of a file; undefined where there is none. */
  read: (path: string) => Promise<Buffer | undefined>;
  /** Writes a file of few bytes. A kill may leave it cut. */
  write: (path: string, bytes: string) => Promise<void>;
  /** Whether nothing is there. */
  isEmpty: () => Promise<boolean>;
  /** Of some files those that are there. */
  present: (paths: readonly string[]) => Promise<string[]>;
  /** Puts files there; what stands by their paths is replaced. */
  put: (files: readonly Sent[]) => Promise<void>;
  /** Removes files; those that are not there count as removed. */
  remove: (paths: readonly string[]) => Promise<void>;
}
