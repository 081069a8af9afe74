import { describe, expect, it } from 'vitest';
import { HEADLINE_ACTS } from '../../../../../scripts/pipeline/digest/split/angle/headline-acts.ts';
import { shownAct } from '../../../../../scripts/pipeline/digest/split/angle/shown-act.ts';

/** Chances of a headline that does one thing with a chance, and all others alike. */
const doing = (act: (typeof HEADLINE_ACTS)[number], chance: number) =>
  HEADLINE_ACTS.map((each) => (each === act ? chance : (1 - chance) / (HEADLINE_ACTS.length - 1)));

describe('the tag of a take', () => {
  it('is what all its headlines clearly do', () => {
    expect(shownAct([doing('warn', 0.95), doing('warn', 0.9)])).toBe('warn');
  });

  it('is missing where one headline does something else, or is not sure', () => {
    expect(shownAct([doing('warn', 0.95), doing('accuse', 0.95)])).toBeUndefined();
    expect(shownAct([doing('warn', 0.95), doing('warn', 0.6)])).toBeUndefined();
  });

  it('is missing where headlines do no more than report', () => {
    expect(shownAct([doing('report', 0.99), doing('report', 0.99)])).toBeUndefined();
  });
});
