/**
 * Milliseconds of processor time that this process has used: what bounds work on a machine that does much else besides,
 * when wall-clock time is meaningless.
 */
export function workTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}
