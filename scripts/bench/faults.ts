import { parseArgs } from 'node:util';
import { prepare } from './faults/prepare.ts';
import { COMMANDS, type CommandName } from './faults/scenes.ts';
import { setStage, type FaultStage, type StageSize } from './faults/stage.ts';
import { endure } from './faults/surroundings.ts';
import { type Choice, HOWS, planOf, type Planned, type Tally, tallyOf, tryAll } from './faults/try-all.ts';
import type { Figures } from './report/figures.ts';
import { outOf } from './report/number-texts.ts';
import { type Print, runBench } from './report/run-bench.ts';

/** Kills of each command in each of three ways, and calls that fail in each way, unless options say otherwise. */
const USUAL = 50;

/** Minutes after which no more runs are disturbed, unless options say otherwise. */
const USUAL_MINUTES = 240;

/** What is asked of a run. */
interface Asked {
  choice: Choice;
  /** Minutes after which no more runs are disturbed. */
  minutes: number;
  commands: readonly CommandName[];
  withSurroundings: boolean;
  /** Whether not all is tried. */
  isPart: boolean;
  /** The options that say it. */
  words: string;
}

type Tallies = ReadonlyMap<CommandName, Tally>;

/**
 * Kills each command that changes what is published, at random calls that change the disk, at its renames and at random
 * moments, and lets its calls fail; after each, the same command must give what it gives undisturbed. `--kills NUMBER`
 * kills fewer times, `--calls NUMBER` lets fewer calls fail, `--minutes NUMBER` ends sooner, `--seed NUMBER` tries
 * others, `--only NAMES` some of the commands, or `surroundings`, `--ways NAMES` some of the ways.
 */
async function benchFaults(print: Print): Promise<Figures | undefined> {
  const asked = readAsked();
  const tallies = new Map(asked.commands.map((name) => [name, tallyOf()]));
  const surroundings = await disturb(asked, tallies, print);
  const rows = [...tallies].map(([name, tally]) => rowOf(name, tally));
  for (const row of rows) print(row.join(' | '));
  return figuresOf(asked, rows, surroundings);
}

function readAsked(): Asked {
  const { values } = parseArgs({
    options: {
      kills: { type: 'string', default: String(USUAL) },
      calls: { type: 'string' },
      minutes: { type: 'string', default: String(USUAL_MINUTES) },
      seed: { type: 'string', default: '1' },
      only: { type: 'string' },
      ways: { type: 'string' },
    },
  });
  const [only, ways] = [values.only?.split(','), values.ways?.split(',')];
  const [kills, minutes, seed] = [Number(values.kills), Number(values.minutes), Number(values.seed)];
  const calls = values.calls === undefined ? kills : Number(values.calls);
  const options = { kills, calls, minutes, seed, only: values.only, ways: values.ways };
  const isWanted = (name: string): boolean => only?.includes(name) ?? true;
  return {
    choice: { ways: HOWS.filter((how) => ways?.includes(how) ?? true), kills, calls, seed },
    minutes,
    commands: COMMANDS.filter(isWanted),
    withSurroundings: isWanted('surroundings') && ways === undefined,
    isPart: only !== undefined || ways !== undefined,
    words: Object.entries(options)
      .flatMap(([name, value]) => (value === undefined ? [] : `--${name} ${quoted(String(value))}`))
      .join(' '),
  };
}

/** Disturbs the commands, and counts what became of each; returns the rows of the bad surroundings. */
async function disturb(asked: Asked, tallies: Tallies, print: Print): Promise<string[][]> {
  const { choice, commands } = asked;
  const end = AbortSignal.timeout(asked.minutes * 60_000);
  const lane = (names: readonly CommandName[]): Promise<void> =>
    onStage('two events', async (stage) => {
      const planned: Planned[] = [];
      for (const name of names)
        planned.push(planOf(await prepare(stage, name), tallies.get(name) ?? tallyOf(), choice));
      await tryAll(stage, planned, { end, print });
    });
  // Commands wait for the disk and for each other's ends; several at a time keep a machine busy.
  const [, , surroundings] = await Promise.all([
    lane(commands.filter((_, index) => index % 2 === 0)),
    lane(commands.filter((_, index) => index % 2 === 1)),
    asked.withSurroundings ? onStage('whole sample', (stage) => surroundingRows(stage, print)) : [],
  ]);
  return surroundings;
}

function figuresOf({ words, isPart }: Asked, rows: string[][], surroundings: string[][]): Figures {
  return {
    command: `faults ${words}`,
    fittedOn: 'nothing',
    tables: [
      // A part has no word on the looks of the whole.
      {
        title: 'Disturbed runs',
        columns: COLUMNS,
        rows: isPart ? rows.map((row) => [...row.slice(0, -1).map(ifTried), '']) : rows,
      },
      {
        title: 'A digest in bad surroundings',
        columns: ['surroundings', 'exit codes', 'survived'],
        rows: surroundings,
      },
    ].filter((table) => table.rows.length > 0),
    ...(isPart && { isPart }),
    notes: NOTES,
  };
}

/** A cell of a part; none where nothing was tried. */
const ifTried = (cell: string): string => (cell === outOf([0, 0]) ? '' : cell);

/** A word of a command line as a shell reads it. */
const quoted = (word: string): string => (/^[\w,]*$/.test(word) ? word : `"${word}"`);

async function onStage<T>(size: StageSize, action: (stage: FaultStage) => Promise<T>): Promise<T> {
  const stage = await setStage(size);
  try {
    return await action(stage);
  } finally {
    await stage.close();
  }
}

async function surroundingRows(stage: FaultStage, print: Print): Promise<string[][]> {
  const rows: string[][] = [];
  for await (const { name, codes, wrong } of endure(stage, await prepare(stage, 'digest'))) {
    for (const each of wrong) print(`  ${name}: ${each}`);
    const row = [name, codes, wrong.length === 0 ? 'yes' : 'no'];
    print(row.join(': '));
    rows.push(row);
  }
  return rows;
}

function rowOf(name: CommandName, { kinds, looks, without }: Tally): string[] {
  const cells = HOWS.map((how) => outOf([kinds[how].survived, kinds[how].tried]));
  return [`\`${name}\``, ...cells, outOf([without, looks])];
}

const COLUMNS = [
  'command',
  'killed at random calls',
  'killed at renames',
  'killed at random moments',
  ...HOWS.slice(3),
  'looks that found no front page',
];

const NOTES = [
  'Each cell: how many of the disturbed runs were survived. Survived means: every snapshot is the old one or the new one, all pages that stand before and after are there, whole, and lead to what is there; the command says what happened; and the same command, run again, gives byte for byte what undisturbed runs give, and leaves nothing behind.',
  'Calls are those of `node:fs`. To be killed, a command is killed instead of one that changes the disk: at random ones, one of each of as many equal parts of its run, and at renames; at random moments it is killed from outside, one in each of as many equal parts of its time. A call that fails with EIO or EMFILE fails once; after ENOSPC or EROFS all later ones fail too. The calls that fail, and the renames, are spread evenly over all that the command makes, and tried in an order of chance until all are, or the minutes over.',
  'In bad surroundings a digest survived when it said how it ended, every page was whole and led to what is there, `npm run verify` refuted nothing, and the next digest, in good ones, ended so too.',
];

await runBench(benchFaults);
