import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { Argument, Command } from 'commander';
import { PROJECT_FOLDER } from './adapters/project-folder.ts';
import { runProgram } from './command-line/run-command.ts';

/** The benchmarks, each a program `scripts/bench/NAME.ts`; `report` runs the others for docs/measurements.md. */
const NAMES = [
  'day',
  'clusters',
  'takes',
  'acts',
  'concepts',
  'selection',
  'missed',
  'topics',
  'kinds',
  'titles',
  'about',
  'feeds',
  'extraction',
  'language',
  'globe',
  'lighthouse',
  'archive',
  'publish',
  'generators',
  'fuzz',
  'faults',
  'code',
  'report',
];

/** 50,000 articles at once take 5 GB, more than Node's default heap limit. */
const MEMORY = '--max-old-space-size=8192';

const program = new Command('bench')
  .description('Measure a stage against labelled or recorded data, or a built site in Chromium.')
  .addArgument(new Argument('<name>', 'what to measure').choices(NAMES))
  .argument('[arguments...]', 'passed on to the benchmark')
  .passThroughOptions();

program.action(async (name: string, args: string[]) => {
  const file = join(import.meta.dirname, 'bench', `${name}.ts`);
  const child = spawn(process.execPath, [MEMORY, file, ...args], { stdio: 'inherit' });
  const [code] = (await once(child, 'close')) as [number | null];
  process.exitCode = code ?? 70;
});

await runProgram(program, PROJECT_FOLDER);
