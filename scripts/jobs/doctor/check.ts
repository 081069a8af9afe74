import { InputError } from '../../pipeline/outcome/input-error.ts';
import type { Examined } from './examined.ts';
import { type Finding, mustMend, note } from './finding.ts';

/** How a check is made. */
export interface CheckOf<Facts> {
  /** The heading of its findings. */
  title: string;
  /** The longest wait for its facts, in milliseconds. */
  patience: number;
  /**
   * Gathers facts, and writes nothing.
   * @param end aborts when the wait is over
   */
  look: (examined: Examined, end: AbortSignal) => Promise<Facts>;
  /** Judges facts: pure. */
  judge: (facts: Facts) => Finding[];
}

/** A check as the others are. */
export interface Check {
  title: string;
  /** What it finds, within its time. */
  run: (examined: Examined) => Promise<CheckOutcome>;
}

/** What a check found. */
export interface CheckOutcome {
  findings: Finding[];
  /** Whether something had not answered when its time was over, and may still be waited for. */
  isLate: boolean;
}

/** Makes a check that ends within its time. A bad input, at which a daily run would end, is a finding. */
export const checkOf = <Facts>({ title, patience, look, judge }: CheckOf<Facts>): Check => ({
  title,
  run: async (examined) => {
    const end = new AbortController();
    const late = Promise.withResolvers<undefined>();
    const timer = setTimeout(() => {
      end.abort();
      late.resolve(undefined);
    }, patience);
    try {
      const looked = look(examined, end.signal).then((facts) => ({ facts }));
      const answer = await Promise.race([looked, late.promise]);
      if (answer) return { findings: judge(answer.facts), isLate: false };
      const what = `not answered within ${Math.round(patience / 1000)} seconds`;
      return { findings: [note(what, 'run the command again; other checks are not affected')], isLate: true };
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      return { findings: [mustMend(error)], isLate: false };
    } finally {
      clearTimeout(timer);
    }
  },
});

/** An answer; undefined where a bad input is in its way, which another check names. */
export async function ifWell<T>(action: () => Promise<T>): Promise<T | undefined> {
  try {
    return await action();
  } catch (error) {
    if (error instanceof InputError) return undefined;
    throw error;
  }
}
