/**
 * Starts counting CPU time, which other work on the machine does not lengthen as it does the time on the clock.
 * @param since what had been used when counting began; by default, now
 * @returns the CPU seconds since then, of all threads of the process: the collector of garbage too, so that they may
 *   exceed the seconds on the clock
 */
export function cpuTimer(since: NodeJS.CpuUsage = process.cpuUsage()): () => number {
  return () => {
    const { user, system } = process.cpuUsage(since);
    return (user + system) / 1e6;
  };
}
