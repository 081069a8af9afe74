// @ts-check

/** A failure of the machine's set-up, reported to the user without a stack: what is wrong, and what to do. */
export class BootstrapError extends Error {
  /**
   * @param {string} what what is wrong
   * @param {string} remedy what the user can do
   * @param {ErrorOptions} [options]
   */
  constructor(what, remedy, options) {
    super(`${what}\n  What to do: ${remedy}`, options);
    this.name = 'BootstrapError';
  }
}

/**
 * Runs a bootstrap's main function and sets the exit code: the one it returns, or 1 after a BootstrapError. Other
 * errors are bugs and keep their stack.
 *
 * @param {() => Promise<number>} main
 */
export async function runBootstrap(main) {
  try {
    process.exitCode = await main();
  } catch (error) {
    if (!(error instanceof BootstrapError)) throw error;
    console.error(`overview: ${error.message}`);
    process.exitCode = 1;
  }
}
