import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Argument, Command, Option } from 'commander';
import { PROJECT_FOLDER } from '../adapters/project-folder.ts';
import { runProgram } from '../command-line/run-command.ts';
import type { Measurement } from './report/figures.ts';
import { mergeBlock } from './report/merge-block.ts';
import { findProvenance } from './report/provenance.ts';
import { type Provenance, renderFigures } from './report/render-figures.ts';
import { REPORTED, type Reported } from './report/reported.ts';
import { blockIn, rewriteBlock } from './report/rewrite-tables.ts';
import { programOf, takeMeasurement, type Taken } from './report/take-measurement.ts';

const DOCUMENT = 'docs/measurements.md';

/** Benchmarks of a built site, which receive the folders of `--site`. */
const OF_SITES: readonly string[] = ['globe', 'lighthouse'] satisfies Reported[];

/** What some benchmarks are given. */
interface Given {
  /** Folders of built sites. */
  site: readonly string[];
  kills?: string;
  calls?: string;
  minutes?: string;
  only?: string;
  ways?: string;
  documents?: string;
  seed?: string;
}

/** The options that a benchmark is given. */
const OPTIONS: Readonly<Record<string, readonly Exclude<keyof Given, 'site'>[]>> = {
  faults: ['kills', 'calls', 'minutes', 'seed', 'only', 'ways'],
  fuzz: ['documents', 'seed'],
};

function argumentsOf(name: string, { site, ...given }: Given): readonly string[] {
  if (OF_SITES.includes(name)) return site;
  return (OPTIONS[name] ?? []).flatMap((option) => {
    const value = given[option];
    return value === undefined ? [] : [`--${option}`, value];
  });
}

/**
 * Runs benchmarks one after the other, and writes the tables of each into docs/measurements.md as soon as it ends. A
 * benchmark that fails, or whose material is missing, keeps its existing tables.
 * @param named all benchmarks when empty; the exit code is 1 when the material of a named one is missing
 * @param given what some of them are given
 */
async function writeReport(named: readonly string[], given: Given): Promise<void> {
  for (const name of named.length > 0 ? named : REPORTED) {
    const provenance = findProvenance(PROJECT_FOLDER, DOCUMENT);
    const taken = await takeMeasurement(programOf(name), argumentsOf(name, given));
    if (taken.ended === 'measured') writeBlock(name, taken.measurement, provenance);
    else if (taken.ended === 'failed') process.exitCode = 70;
    else if (named.length > 0) process.exitCode ??= 1;
    process.stdout.write(`${name}: ${resultOf(taken)}\n`);
  }
}

function writeBlock(name: string, measurement: Measurement, provenance: Provenance): void {
  const path = join(PROJECT_FOLDER, DOCUMENT);
  const document = readFileSync(path, 'utf8');
  const block = measurement.figures.isPart
    ? mergeBlock(DOCUMENT, blockIn(document, name), measurement, provenance)
    : renderFigures(measurement, provenance);
  writeFileSync(path, rewriteBlock(DOCUMENT, document, name, block));
}

function resultOf(taken: Taken): string {
  if (taken.ended !== 'measured') return `${taken.ended}, its tables stay (${taken.said})`;
  return `written, ${taken.measurement.cpuSeconds.toFixed(1)} s of CPU time`;
}

const program = new Command('report')
  .description('Run benchmarks and write their tables into docs/measurements.md.')
  .addArgument(new Argument('[names...]', 'which; all when none is named').choices(REPORTED))
  .addOption(new Option('--site <folders...>', 'built sites, for globe and lighthouse').default([], 'dist'))
  .option('--kills <number>', 'kills of each kind by faults (default: 50)')
  .option('--calls <number>', 'calls that fail in each way by faults (default: as many as kills)')
  .option('--minutes <number>', 'after which faults disturbs no more runs (default: 240)')
  .option('--seed <number>', 'what faults and fuzz try (default: 1)')
  .option('--documents <number>', 'documents in all by fuzz (default: 10000)')
  .option('--only <names>', 'commands of faults; the cells of the others stay (default: all)')
  .option('--ways <names>', 'ways of faults; the cells of the others stay (default: all)');

program.action((named: string[], given: Given) => writeReport(named, given));

await runProgram(program, PROJECT_FOLDER);
