import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { endOfTool } from '../adapters/program/run-tool.ts';
import { PROJECT_FOLDER } from '../adapters/project-folder.ts';
import { InputError } from '../pipeline/outcome/input-error.ts';
import { cpuOfCommand } from './generators/cpu-of-command.ts';
import { type Generator, GENERATORS, OUT } from './generators/other-generators.ts';
import { comparable } from './generators/page-parts.ts';
import { writeDigests } from './generators/write-digests.ts';
import { articlePages, type Made, writeProject } from './generators/write-project.ts';
import { quantile } from './quantile.ts';
import type { Figures } from './report/figures.ts';
import { type Print, runBench } from './report/run-bench.ts';

/** Articles of which pages are made, and how often each generator makes them; another size may be given. */
const SIZES = [
  { articles: 3782, rounds: 3 },
  { articles: 20_000, rounds: 1 },
];

/** Renders a folder of digests. */
const RENDER = join(import.meta.dirname, 'generators/render-here.ts');

/** A generator that is there, and what it took. */
interface Measured {
  generator: Generator;
  version: string;
  seconds: number[];
  /** Bytes of its pages, and pages that differ in more than new lines and the escapes of quotation marks. */
  bytes: number;
  others: number;
}

/**
 * Measures how much CPU time this program takes from Markdown to pages, against other generators that make the same pages of
 * the same Markdown, turn by turn. What this program works out for a page is given to them ready in its file. Templates are
 * compiled before; each run is a process of its own, and its start counts.
 */
async function benchGenerators(print: Print): Promise<Figures | undefined> {
  const present: [Generator, version: string][] = [];
  for (const generator of GENERATORS) {
    const version = await versionOf(generator);
    if (version === undefined) print(`${generator.name}: "${generator.command}" is not on the path`);
    else present.push([generator, version]);
  }
  if (present.length === 0) return undefined;
  const given = process.argv.slice(2).map((size) => ({ articles: Number(size), rounds: 1 }));
  const rows: string[][] = [];
  for (const { articles, rounds } of given.length > 0 ? given : SIZES) {
    const more = await measure(articles, rounds, present);
    for (const row of more) print(row.join(' | '));
    rows.push(...more);
  }
  return {
    command: 'generators',
    fittedOn: 'nothing',
    tables: [{ columns: ['pages', 'generator', 'CPU s', 'MB', 'pages that differ', 'ours / it'], rows }],
    notes: [
      'Pages of articles of the bundled day, under as many dates as are needed; what this program works out for a page, such as related articles and marks, the others are given ready.',
      'Pages differ when they are unlike in more than new lines between blocks and quotation marks as entities, which are the difference in megabytes.',
    ],
  };
}

async function measure(
  articles: number,
  rounds: number,
  present: readonly [Generator, version: string][],
): Promise<string[][]> {
  const home = await mkdtemp(join(tmpdir(), 'overview-generators-'));
  try {
    const [digests, dist, none] = [join(home, 'digests'), join(home, 'dist'), join(home, 'none')];
    await writeDigests(digests, articles);
    const render = (from: string): Promise<number> =>
      cpuOfCommand(PROJECT_FOLDER, [process.execPath, RENDER, from, dist, join(home, 'work')]);
    // Compiles the templates where no build did.
    await mkdir(none);
    await render(none);
    const ours = [await render(digests)];
    const made: Made = { digests, dist, pages: await articlePages(dist) };
    const others: Measured[] = [];
    for (const [generator, version] of present) {
      await writeProject(join(home, generator.command), generator, made);
      others.push({ generator, version, seconds: [], bytes: 0, others: 0 });
    }
    for (let round = 0; round < rounds; round += 1) {
      if (round > 0) ours.push(await render(digests));
      for (const { generator, seconds } of others)
        seconds.push(
          await cpuOfCommand(join(home, generator.command), [generator.command, ...generator.build]),
        );
    }
    for (const other of others)
      Object.assign(other, await compared(join(home, other.generator.command, OUT), made));
    return rowsOf(made.pages.length, ours, (await compared(dist, made)).bytes, others);
  } finally {
    await rm(home, { recursive: true, force: true });
  }
}

/** The version that a generator says it has; undefined where it is not installed. */
async function versionOf({ command, version }: Generator): Promise<string | undefined> {
  try {
    const { code, out, detail } = await endOfTool(command, version, { remedy: 'install it' });
    if (code !== 0) throw new Error(`generators: ${detail}`);
    return /\d+(?:\.\d+)+/.exec(out.toString('utf8'))?.[0] ?? '';
  } catch (error) {
    if (error instanceof InputError) return undefined;
    throw error;
  }
}

/** What pages weigh, and how many are unlike those that this program made. */
async function compared(folder: string, { dist, pages }: Made): Promise<Pick<Measured, 'bytes' | 'others'>> {
  let [bytes, others] = [0, 0];
  for (const page of pages) {
    const theirs = await readFile(join(folder, page));
    bytes += theirs.length;
    const isSame =
      comparable(theirs.toString('utf8')) === comparable(await readFile(join(dist, page), 'utf8'));
    if (!isSame) others += 1;
  }
  return { bytes, others };
}

function rowsOf(
  pages: number,
  ours: readonly number[],
  bytes: number,
  others: readonly Measured[],
): string[][] {
  const own = quantile(ours, 0.5);
  const row = (name: string, seconds: number, weight: number, differ: string, ratio: string): string[] => [
    ...[String(pages), name, seconds.toFixed(1), (weight / 1e6).toFixed(2), differ, ratio],
  ];
  return [
    row('Overview', own, bytes, '–', '–'),
    ...others.map(({ generator, version, seconds, bytes: weight, others: differ }) => {
      const taken = quantile(seconds, 0.5);
      return row(`${generator.name} ${version}`, taken, weight, String(differ), (own / taken).toFixed(2));
    }),
  ];
}

await runBench(benchGenerators);
