/**
 * Milliseconds of processor time that this process has used: what bounds work on a machine that does much else
 * besides, where the clock on the wall tells nothing.
 */
export function workTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}
