import { SingleBar } from 'cli-progress';
import type { Progress } from '../../pipeline/outcome/progress.ts';

/** Milliseconds between two progress lines, where the output is not a terminal: the logs of a day stay short. */
const LINE_EVERY = 60_000;

/** Shows progress on standard error: as a live bar on a terminal, as a line a minute elsewhere. */
export function progressBar(): Progress {
  const bar = new SingleBar({
    format: '{what} [{bar}] {value}/{total}, {duration_formatted}',
    hideCursor: true,
    gracefulExit: true,
    noTTYOutput: true,
    notTTYSchedule: LINE_EVERY,
  });
  return {
    start: (what, total) => bar.start(total, 0, { what }),
    advance: () => bar.increment(),
    stop: () => bar.stop(),
  };
}
