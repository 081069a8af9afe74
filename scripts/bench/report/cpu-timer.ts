/**
 * Starts a CPU timer; unlike wall-clock time, CPU time is not lengthened by other work on the machine.
 * @param since CPU usage at the start; by default, now
 * @returns a function giving the CPU seconds since then over all threads of the process, including garbage collection:
 * they may exceed wall-clock time
 */
export function cpuTimer(since: NodeJS.CpuUsage = process.cpuUsage()): () => number {
  return () => {
    const { user, system } = process.cpuUsage(since);
    return (user + system) / 1e6;
  };
}
