/** CPU time that one picture may take, in milliseconds; one of 24 million pixels takes 3,000. */
export const CPU_LIMIT = 30_000;

/** The exit code of a process whose picture took more. */
export const SPENT = 75;
