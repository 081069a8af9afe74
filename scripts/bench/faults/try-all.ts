import { type Random, seededRandom } from '../../jobs/fuzz/random.ts';
import type { Print } from '../report/run-bench.ts';
import { disturb } from './disturb.ts';
import type { Fault, How } from './fault.ts';
import type { Prepared } from './prepare.ts';
import type { FaultStage } from './stage.ts';

/** All ways of disturbing a command, in the order of the table. */
export const HOWS = [
  'SIGKILL',
  'SIGKILL at renames',
  'SIGKILL at moments',
  'EIO',
  'ENOSPC',
  'EROFS',
  'EMFILE',
] as const satisfies How[];

/** What became of the disturbed runs of a command. */
export interface Tally {
  kinds: Record<How, { tried: number; survived: number }>;
  looks: number;
  /** Looks that found no front page. */
  without: number;
}

/** A tally before the first run. */
export const tallyOf = (): Tally => {
  const none = () => ({ tried: 0, survived: 0 });
  return {
    kinds: {
      ...{ SIGKILL: none(), 'SIGKILL at renames': none(), 'SIGKILL at moments': none() },
      ...{ EIO: none(), ENOSPC: none(), EROFS: none(), EMFILE: none() },
    },
    looks: 0,
    without: 0,
  };
};

/** A command, with the faults that are still to be tried, the next one last. */
export interface Planned {
  prepared: Prepared;
  tally: Tally;
  faults: Fault[];
}

/** What is tried of each command. */
export interface Choice {
  ways: readonly How[];
  /** Kills in each of three ways. */
  kills: number;
  /** Calls that fail in each way. */
  calls: number;
  seed: number;
}

/** Chooses the faults of a command: kills, and calls that fail, in an order that the seed gives. */
export function planOf(prepared: Prepared, tally: Tally, { ways, kills, calls, seed }: Choice): Planned {
  const random = seededRandom(seed);
  const faults = ways.flatMap((how) =>
    how === 'SIGKILL' || how === 'SIGKILL at moments'
      ? drawn(prepared, how, kills, random)
      : spread(prepared, how, how === 'SIGKILL at renames' ? kills : calls),
  );
  return { prepared, tally, faults: shuffled(faults, random) };
}

/** Tries the faults of several commands, one of each in turn, so that each has had as many as another whenever it ends. */
export async function tryAll(
  stage: FaultStage,
  planned: readonly Planned[],
  { end, print }: { end: AbortSignal; print: Print },
): Promise<void> {
  while (planned.some(({ faults }) => faults.length > 0)) {
    for (const { prepared, tally, faults } of planned) {
      const fault = faults.pop();
      if (!fault) continue;
      if (end.aborted) return;
      const { disturbed, wrong, looks, without } = await disturb(stage, prepared, fault);
      for (const each of wrong) print(`  ${prepared.name}, ${JSON.stringify(fault)}: ${each}`);
      const kind = tally.kinds[fault.how];
      kind.tried += disturbed ? 1 : 0;
      kind.survived += disturbed && wrong.length === 0 ? 1 : 0;
      tally.looks += looks;
      tally.without += without;
    }
  }
}

/** Calls of a command, or moments, one at random of each of as many equal parts of all that can fail so. */
function drawn({ count }: Prepared, how: How, most: number, random: Random): Fault[] {
  const [all, parts] = [count(how), Math.min(most, count(how))];
  return Array.from({ length: parts }, (_, part) => {
    const [from, to] = [part, part + 1].map((each) => Math.floor((each * all) / parts)) as [number, number];
    return { how, call: 1 + from + random(to - from) };
  });
}

/** Calls of a command to fail, spread evenly over all that can fail so, from the first to the last. */
function spread({ count }: Prepared, how: How, most: number): Fault[] {
  const length = Math.min(most, count(how));
  return Array.from({ length }, (_, place) => ({
    how,
    call: 1 + Math.floor((place * (count(how) - 1)) / Math.max(1, length - 1)),
  }));
}

/** The same in an order of chance (Fisher and Yates). */
function shuffled<T>(values: readonly T[], random: Random): T[] {
  const all = [...values];
  for (let place = all.length - 1; place > 0; place--) {
    const other = random(place + 1);
    [all[place], all[other]] = [all[other], all[place]] as [T, T];
  }
  return all;
}
