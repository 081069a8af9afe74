/** CPU time that one picture may take, in milliseconds; grain that has to be tried at every quality takes 8,000. */
export const CPU_LIMIT = 30_000;

/** The exit code of a process whose picture took more. */
export const SPENT = 75;
