import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Command } from 'commander';
import { consola } from 'consola';
import { onDisk } from './adapters/disk/disk-error.ts';
import { wholeNumber } from './command-line/number-options.ts';
import { parseNames } from './command-line/address-options.ts';
import { parseFolder } from './command-line/path-options.ts';
import { PROJECT_FOLDER } from './adapters/project-folder.ts';
import { runProgram } from './command-line/run-command.ts';
import { valueOption } from './command-line/value-option.ts';
import type { FuzzRecord } from './jobs/fuzz/fuzz-reader.ts';
import { runFuzz } from './jobs/fuzz/run-fuzz.ts';
import { type TargetName, TARGETS } from './jobs/fuzz/targets.ts';
import { InputError } from './pipeline/outcome/input-error.ts';

/** What no document may cost. */
const LIMITS =
  'over 2 s of CPU time, 1 GB of memory, or 0.1 s of the thread that serves the requests of a run';

/** CPU time for each reader, in seconds, unless a time or a number of documents is given. */
const SECONDS = 20;

interface Flags {
  seconds?: number;
  documents?: number;
  seed: number;
  only?: string;
  save?: string;
}

const program = new Command('fuzz')
  .description('Feed hostile documents to every reader, and report the slowest and those that break it.')
  .addOption(
    valueOption('--seconds <number>', `CPU time for each reader (default: ${SECONDS})`, wholeNumber()),
  )
  .addOption(
    valueOption(
      '--documents <number>',
      'the total number of documents, shared equally among the readers, however long they take',
      wholeNumber(),
    ).conflicts('seconds'),
  )
  .addOption(valueOption('--seed <number>', 'determines all documents', wholeNumber()).default(1))
  .addOption(valueOption('--only <names>', `of ${Object.keys(TARGETS).join(', ')}`, parseNames))
  .addOption(valueOption('--save <folder>', 'where to write the documents that broke a reader', parseFolder))
  .action(async ({ seconds = SECONDS, documents, seed, only, save }: Flags) => {
    const targets = targetsOf(only);
    const work = documents === undefined ? { seconds } : { documents: Math.ceil(documents / targets.length) };
    const records = await runFuzz({ targets, seed, ...work }, report);
    if (save !== undefined) await saveOffences(records, save);
    const broken = records.reduce((sum, { offences }) => sum + offences.length, 0);
    if (broken === 0) consola.success(`nothing broke, and nothing took ${LIMITS}`);
    else consola.error(`${broken} documents broke their reader or took ${LIMITS}`);
    if (broken > 0) process.exitCode = 1;
  });

function targetsOf(only: string | undefined): TargetName[] {
  const all = Object.keys(TARGETS) as TargetName[];
  const named = only?.split(',') ?? all;
  const unknown = named.find((name) => !all.some((target) => target === name));
  if (unknown !== undefined)
    throw new InputError('--only', `"${unknown}" is no reader`, `name some of ${all.join(', ')}`);
  return all.filter((target) => named.includes(target));
}

function report({ target, documents, longest, heldUp, memory, offences }: FuzzRecord): void {
  const size = (longest.size / 1_000).toFixed(0);
  consola.info(
    `${target.padEnd(8)} ${String(documents).padStart(6)} documents; the slowest, number ${longest.number} of ${size} kB, took ${longest.milliseconds.toFixed(0)} ms; a run was held up for ${heldUp.toFixed(0)} ms at most; ${memory} MB at most`,
  );
  for (const { number, what } of offences) consola.log(`  number ${number}: ${what}`);
}

async function saveOffences(records: readonly FuzzRecord[], folder: string): Promise<void> {
  await onDisk(folder, () => mkdir(folder, { recursive: true }));
  for (const { target, offences } of records) {
    for (const { number, document } of offences) {
      const file = join(folder, `${target}-${number}`);
      await onDisk(file, () => writeFile(file, document));
    }
  }
}

await runProgram(program, PROJECT_FOLDER);
