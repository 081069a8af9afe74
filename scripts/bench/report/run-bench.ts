import { runCommand } from '../../command-line/run-command.ts';
import { cpuTimer } from './cpu-timer.ts';
import type { Figures, Measurement } from './figures.ts';

/** Prints one line. */
export type Print = (line: string) => void;

/**
 * Runs a benchmark to its end, as `runCommand` does. Its output goes to standard output; where `report` started it, its
 * figures go to `report` too, with the CPU time since the process began.
 * @param measure returns no figures where material is absent, or where only a part was requested
 */
export async function runBench(
  measure: (print: Print) => Promise<Figures | undefined> | Figures | undefined,
): Promise<void> {
  await runCommand(async () => {
    const figures = await measure((line) => process.stdout.write(`${line}\n`));
    if (!figures || !process.send) return;
    const measurement: Measurement = { figures, cpuSeconds: cpuTimer({ user: 0, system: 0 })() };
    process.send(measurement);
  });
}
