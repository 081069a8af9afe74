/**
 * Loaded before a command that another one runs: ends it as soon as that is gone, however it ended, so that a run which is
 * begun anew never meets what is left of one that was killed.
 */
process.on('disconnect', () => process.exit(STOPPED));

/** The exit code of a process that was told to end: 128 and the number of `SIGTERM`. */
const STOPPED = 143;

// The command ends when it has nothing more to do.
process.channel?.unref();
