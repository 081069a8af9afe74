import { describe, expect, it } from 'vitest';
import { WorkPace, paceLine } from '../../../scripts/adapters/terminal/pace.ts';

describe('the time that is left', () => {
  it('is guessed from the pace of the last minutes, whatever came before', () => {
    const pace = new WorkPace();
    expect(pace.secondsFor(100)).toBeUndefined();
    pace.note(0, 0);
    expect(pace.secondsFor(100)).toBeUndefined();
    // What was remembered took no time.
    pace.note(1, 50_000);
    for (let second = 2; second <= 400; second++) pace.note(second, 50_000 + 10 * second);
    expect(pace.secondsFor(5_400)).toBeCloseTo(540, 0);
  });

  const amount = { done: 41_200, total: 130_000, unit: 'words' };
  it.each([
    [540, 'translating: 41,200 of 130,000 words, about 9 minutes left'],
    [61, 'translating: 41,200 of 130,000 words, about 1 minute left'],
    [20, 'translating: 41,200 of 130,000 words, less than a minute left'],
    [undefined, 'translating: 41,200 of 130,000 words'],
  ])('%s seconds are said in minutes', (seconds, line) => {
    expect(paceLine('translating', amount, seconds)).toBe(line);
  });

  it('is not said when nothing is left', () => {
    expect(paceLine('translating', { ...amount, done: 130_000 }, 60)).toBe(
      'translating: 130,000 of 130,000 words',
    );
  });
});
