/**
 * Runs of one work before it counts as too costly: what an input costs it costs each time, what a busy machine adds it
 * does not.
 */
const RUNS = 3;

/** Milliseconds that the unit of work takes on the machine on which the tests' limits were set. */
const UNIT_THERE = 50;

/**
 * Milliseconds of processor time that this process has used: what bounds work on a machine that does much else besides,
 * when wall-clock time is meaningless.
 */
export function workTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

/** How much longer this machine takes for the same work now than the one on which the tests' limits were set; at least 1. */
function slowness(): number {
  const began = workTime();
  const words = Array.from({ length: 50_000 }, (_, at) => `${(at * 7_919) % 50_000}`);
  words.sort();
  if (words.join(' ').replaceAll(/(\d)\1/g, '').length < 100_000)
    throw new Error('the unit of work is another');
  return Math.max(1, (workTime() - began) / UNIT_THERE);
}

/**
 * Does work whose cost a hostile input could raise, and gives what it gives.
 * @param limit milliseconds of processor time that one of three runs has to stay under, on the machine of `UNIT_THERE`; more
 *   where this one is slower
 * @throws Error with the cost of each run where all are over the limit
 */
export function inLittleWork<T>(limit: number, work: () => T): T {
  const costs: string[] = [];
  for (;;) {
    const allowed = limit * slowness();
    const began = workTime();
    const given = work();
    const cost = workTime() - began;
    if (cost < allowed) return given;
    costs.push(`${Math.round(cost)} ms of ${Math.round(allowed)}`);
    if (costs.length === RUNS) throw new Error(`costs too much processor time: ${costs.join(', ')}`);
  }
}
