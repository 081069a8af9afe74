/** The steps of a daily run, in their order. */
export type StepName = 'pull' | 'digest' | 'repair' | 'build' | 'deploy' | 'push';

/** How a step ended: it did something, had nothing to do, or failed. */
export interface StepEnd {
  state: 'done' | 'skipped' | 'failed';
  /** What was done, why nothing was, or what is wrong. */
  words: string;
  /** The exit code that the step asks for. */
  code: number;
}

/** A step with how it ended. */
export interface DailyStep extends StepEnd {
  name: StepName;
}

/** The end of a step that did something. */
export const done = (words: string): StepEnd => ({ state: 'done', words, code: 0 });
/** The end of a step that had nothing to do. */
export const skipped = (words: string): StepEnd => ({ state: 'skipped', words, code: 0 });
/** The end of a step that failed, or gave less than it should; its exit code is 1 unless another says more. */
export const failed = (words: string, code = 1): StepEnd => ({ state: 'failed', words, code });

/** Exit codes from the worst on: a bug, a bad input, a day below its quorum, an incomplete one. */
const WORST_FIRST = [70, 1, 3, 4];

/** The exit code of a run: that of its worst step; 0 where none failed or gave less than it should. */
export function exitCodeOf(steps: readonly StepEnd[]): number {
  const codes = new Set(steps.map(({ code }) => code));
  return WORST_FIRST.find((code) => codes.has(code)) ?? Math.max(0, ...codes);
}

/** The summary of a run, a line for each step. */
export function stepLines(steps: readonly DailyStep[]): string[] {
  return steps.map(({ name, state, words }) => `${state.padEnd(7)}  ${name.padEnd(6)}  ${words}`);
}
