import { endOfTool } from '../../adapters/program/run-tool.ts';

/** Runs its arguments and then writes the CPU times of all that it ran (POSIX, `times`), whose second line is meant. */
const TIMED = 'cd "$1" && shift && "$@" >/dev/null && times';

/** Minutes and seconds of a user’s and the system’s time, as `times` writes them. */
const CLOCK = /(\d+)m([\d.]+)s/g;

/**
 * Runs another program and returns the CPU seconds that it took, with all its threads.
 * @throws when it fails
 */
export async function cpuOfCommand(folder: string, command: readonly string[]): Promise<number> {
  const { code, out, detail } = await endOfTool('sh', ['-c', TIMED, 'sh', folder, ...command], {
    remedy: 'run this on a system with a POSIX shell',
  });
  if (code !== 0) throw new Error(`generators: ${command[0] ?? ''}: ${detail}`);
  const children = out.toString('utf8').trim().split('\n').at(-1) ?? '';
  return Array.from(children.matchAll(CLOCK)).reduce(
    (sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds),
    0,
  );
}
