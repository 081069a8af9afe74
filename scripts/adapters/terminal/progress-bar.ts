import { type Options, type Params, SingleBar } from 'cli-progress';
import type { Progress } from '../../pipeline/outcome/progress.ts';
import { WorkPace, paceLine } from './pace.ts';

/** Milliseconds between two progress lines, where the output is not a terminal: the logs of a day stay short. */
const LINE_EVERY = 60_000;

/**
 * Shows progress on standard error: as a live bar on a terminal, as a line a minute elsewhere. A phase whose steps have a
 * unit says how many are done and about how long the rest will take.
 */
export function progressBar(): Progress {
  let pace = new WorkPace();
  const now = () => performance.now() / 1000;
  const paced = (_: Options, { value, total }: Params, { what, unit }: { what: string; unit: string }) =>
    paceLine(what, { done: value, total, unit }, pace.secondsFor(total - value));
  const plain = '{what} [{bar}] {value}/{total}, {duration_formatted}';
  const options = { hideCursor: true, gracefulExit: true, noTTYOutput: true, notTTYSchedule: LINE_EVERY };
  const bars = {
    plain: new SingleBar({ ...options, format: plain }),
    paced: new SingleBar({ ...options, format: paced }),
  };
  let bar = bars.plain;
  let done = 0;
  return {
    start: (what, total, unit) => {
      bar = unit === undefined ? bars.plain : bars.paced;
      pace = new WorkPace();
      done = 0;
      pace.note(now(), done);
      bar.start(total, 0, { what, unit });
    },
    advance: (steps = 1) => {
      done += steps;
      pace.note(now(), done);
      bar.increment(steps);
    },
    stop: () => bar.stop(),
  };
}
