import { expect, it } from 'vitest';
import { inLittleWork, workTime } from './work-time.ts';

/** Keeps this process busy for some milliseconds of processor time. */
function work(milliseconds: number): void {
  const end = workTime() + milliseconds;
  while (workTime() < end);
}

it('work that costs too much each time is told, with what each run cost', () => {
  expect(() => inLittleWork(1, () => work(200))).toThrow(
    /^costs too much processor time: \d+ ms of \d+, \d+ ms of \d+, \d+ ms of \d+$/,
  );
});

it('a run that a busy machine made slow is forgiven, and what the work gives is given', () => {
  let runs = 0;
  const given = inLittleWork(50, () => {
    runs += 1;
    if (runs === 1) work(2_000);
    return runs;
  });
  expect(given).toBe(2);
});
