import { cpuSeconds } from '../../adapters/cpu-seconds.ts';
import { type Stage, STAGES } from './stage.ts';

/** Measures the CPU time of each stage of a build. */
export interface StageClock {
  /** Says that a stage begins, and the one before ends. */
  enter: (stage: Stage) => void;
  /** The CPU seconds of each stage that was entered, in the order of the stages. */
  read: () => Map<Stage, number>;
}

/** Starts a clock; until a stage is entered, the time counts to none. */
export function startClock(now: () => number = cpuSeconds): StageClock {
  const spent = new Map<Stage, number>();
  let current: Stage | undefined;
  let since = now();
  const enter = (stage: Stage | undefined): void => {
    const at = now();
    if (current) spent.set(current, (spent.get(current) ?? 0) + at - since);
    [current, since] = [stage, at];
  };
  return {
    enter,
    read: () => {
      enter(current);
      return new Map(STAGES.flatMap((stage) => (spent.has(stage) ? [[stage, spent.get(stage) ?? 0]] : [])));
    },
  };
}
