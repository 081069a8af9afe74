import { parseArgs } from 'node:util';
import { seededRandom } from '../jobs/fuzz/random.ts';
import { disturb } from './faults/disturb.ts';
import type { Fault, How } from './faults/fault.ts';
import { type Prepared, prepare } from './faults/prepare.ts';
import { COMMANDS, type CommandName } from './faults/scenes.ts';
import { setStage, type Stage, type StageSize } from './faults/stage.ts';
import { endure } from './faults/surroundings.ts';
import type { Figures } from './report/figures.ts';
import { outOf } from './report/number-texts.ts';
import { type Print, runBench } from './report/run-bench.ts';

/** Ways in which calls fail, in the order of the table. */
const CODES = ['EIO', 'ENOSPC', 'EROFS', 'EMFILE'] as const satisfies How[];

/** Kills of each command in each of two ways, and calls that fail in each way, unless told otherwise. */
const USUAL = 50;

/** Disturbed runs of one kind of a command. */
interface Tally {
  tried: number;
  survived: number;
  looks: number;
  without: number;
}

/**
 * Kills each command that changes what is published, at random calls that change the disk and at its renames, and lets its
 * calls fail; after each, the same command must give what it gives undisturbed. `--kills NUMBER` kills fewer times, `--calls
 * NUMBER` lets fewer calls fail, `--seed NUMBER` tries others, `--only NAMES` some of the commands, or `surroundings`.
 */
async function benchFaults(print: Print): Promise<Figures | undefined> {
  const { values } = parseArgs({
    options: {
      kills: { type: 'string', default: String(USUAL) },
      calls: { type: 'string' },
      seed: { type: 'string', default: '1' },
      only: { type: 'string' },
    },
  });
  const [kills, seed, only] = [Number(values.kills), Number(values.seed), values.only?.split(',')];
  const calls = values.calls === undefined ? kills : Number(values.calls);
  const isWanted = (name: string): boolean => only?.includes(name) ?? true;
  const wanted = COMMANDS.filter(isWanted);
  const rows = new Map<CommandName, string[]>();
  const waiting = [...wanted];
  // Commands wait for the disk and for each other's ends; two at a time keep a machine busy.
  const lane = (): Promise<void> =>
    onStage('two events', async (stage) => {
      for (let name = waiting.shift(); name !== undefined; name = waiting.shift())
        rows.set(name, await rowOf(stage, name, { kills, calls, seed, print }));
    });
  await Promise.all([lane(), lane()]);
  const surroundings = isWanted('surroundings')
    ? await onStage('whole sample', (stage) => surroundingRows(stage, print))
    : [];
  if (only) return undefined;
  return {
    command: `faults --kills ${kills}${calls === kills ? '' : ` --calls ${calls}`}${seed === 1 ? '' : ` --seed ${seed}`}`,
    fittedOn: 'nothing',
    tables: [
      { title: 'Disturbed runs', columns: COLUMNS, rows: wanted.map((name) => rows.get(name) ?? []) },
      {
        title: 'A digest in bad surroundings',
        columns: ['surroundings', 'exit codes', 'survived'],
        rows: surroundings,
      },
    ],
    notes: NOTES,
  };
}

async function onStage<T>(size: StageSize, action: (stage: Stage) => Promise<T>): Promise<T> {
  const stage = await setStage(size);
  try {
    return await action(stage);
  } finally {
    await stage.close();
  }
}

async function surroundingRows(stage: Stage, print: Print): Promise<string[][]> {
  const rows: string[][] = [];
  for await (const { name, codes, wrong } of endure(stage, await prepare(stage, 'digest'))) {
    for (const each of wrong) print(`  ${name}: ${each}`);
    const row = [name, codes, wrong.length === 0 ? 'yes' : 'no'];
    print(row.join(': '));
    rows.push(row);
  }
  return rows;
}

const COLUMNS = [
  'command',
  'killed at random calls',
  'killed at renames',
  ...CODES,
  'looks that found no front page',
];

const NOTES = [
  'Each cell: how many of the disturbed runs were survived. Survived means: every snapshot is the old one or the new one, all pages that stand before and after are there, whole, and lead to what is there; the command says what happened; and the same command, run again, gives byte for byte what undisturbed runs give, and leaves nothing behind.',
  'Calls are those of `node:fs`. To be killed, a command is killed instead of one that changes the disk: at random ones, one of each of as many equal parts of its run, and at renames. A call that fails with EIO or EMFILE fails once; after ENOSPC or EROFS all later ones fail too. The calls that fail, and the renames, are spread evenly over all that the command makes.',
  'In bad surroundings a digest survived when it said how it ended, every page was whole and led to what is there, `npm run verify` refuted nothing, and the next digest, in good ones, ended so too.',
];

interface Trials {
  kills: number;
  calls: number;
  seed: number;
  print: Print;
}

async function rowOf(
  stage: Stage,
  name: CommandName,
  { kills, calls, seed, print }: Trials,
): Promise<string[]> {
  const prepared = await prepare(stage, name);
  const kinds: readonly (readonly Fault[])[] = [
    drawn(prepared, 'SIGKILL', kills, seed),
    spread(prepared, 'SIGKILL at renames', kills),
    ...CODES.map((how) => spread(prepared, how, calls)),
  ];
  const cells: string[] = [];
  const all: Tally = { tried: 0, survived: 0, looks: 0, without: 0 };
  for (const faults of kinds) {
    const tally: Tally = { tried: 0, survived: 0, looks: 0, without: 0 };
    for (const fault of faults) {
      const { disturbed, wrong, looks, without } = await disturb(stage, prepared, fault);
      for (const each of wrong) print(`  ${name}, ${JSON.stringify(fault)}: ${each}`);
      tally.tried += disturbed ? 1 : 0;
      tally.survived += disturbed && wrong.length === 0 ? 1 : 0;
      all.looks += looks;
      all.without += without;
    }
    print(`${name}, ${faults[0]?.how ?? 'no call'}: ${outOf([tally.survived, tally.tried])}`);
    cells.push(outOf([tally.survived, tally.tried]));
  }
  return [`\`${name}\``, ...cells, outOf([all.without, all.looks])];
}

/** Calls of a command, one at random of each of as many equal parts of all that can fail so. */
function drawn({ count }: Prepared, how: How, most: number, seed: number): Fault[] {
  const random = seededRandom(seed);
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

await runBench(benchFaults);
