import { SingleBar } from 'cli-progress';
import type { Progress } from '../../pipeline/outcome/progress.ts';

/** Milliseconds between two lines where there is no terminal to draw a bar on. */
const LINE_EVERY = 5_000;

/** Progress as a live bar on a terminal, as a line every few seconds elsewhere; on standard error. */
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
