import { basename, dirname, join } from 'node:path';
import { Command } from 'commander';
import { consola } from 'consola';
import { lastSecondOf, type PlacedDay } from '../src/schemas/day-period.ts';
import { dayBeginOf } from './pipeline/gather/day/read-day-begin.ts';
import { GENERATOR } from './adapters/generator.ts';
import { countLines } from './adapters/terminal/count-lines.ts';
import { readLines } from './adapters/disk/read-lines.ts';
import { PROJECT_FOLDER } from './adapters/project-folder.ts';
import { readSources } from './adapters/registry/read-sources.ts';
import { readRegistry } from './adapters/registry/read-registry.ts';
import { parseFile, parseNewFolder } from './command-line/path-options.ts';
import { configuredSigner } from './adapters/keys/key-file.ts';
import { linkToPrevious } from './adapters/snapshot/link-to-previous.ts';
import { runProgram } from './command-line/run-command.ts';
import { checkFree } from './adapters/snapshot/check-free.ts';
import { readWithdrawals } from './adapters/publication/withdrawal-records.ts';
import { readEarlierStories } from './jobs/read-earlier-stories.ts';
import { rememberDays } from './adapters/snapshot/remember-days.ts';
import { writeSnapshot } from './adapters/snapshot/write-snapshot.ts';
import { valueOption } from './command-line/value-option.ts';
import { type CorpusFile, importCorpus, type ImportedDay } from './pipeline/gather/import/import-corpus.ts';
import type { LineContext } from './pipeline/gather/import/parse-corpus-line.ts';
import { badLines, importSummary } from './pipeline/gather/import/import-report.ts';
import { NO_MEMORY } from './pipeline/gather/day/memory.ts';
import { parseDayOption, parseInstantOption } from './command-line/time-options.ts';
import { MAX_VALUE_BYTES } from './pipeline/snapshot/limits.ts';
import { periodOf } from './text/date/day-begin.ts';
import { InputError } from './pipeline/outcome/input-error.ts';

/** Longest corpus that is read, in bytes, unpacked: 1 GiB, fifty times that of a day of 5,278 articles. */
const MAX_CORPUS_BYTES = 2 ** 30;

/** Of other days, an import needs to know the addresses and headlines alone. */
const NOTHING_WANTED = { keys: new Set<string>(), addresses: new Set<string>() };

interface Flags {
  day: string;
  out: string;
  sources?: string;
  headlines?: string;
  sealedAt?: string;
  sample?: true;
  replace?: true;
}

const program = new Command('import')
  .description('Make a sealed snapshot of a day from a JSON Lines file with one article per line.')
  .argument('<articles.jsonl>', 'lines of { url, title, text, … }; each line of the text is a paragraph')
  .addOption(
    valueOption(
      '--day <day>',
      'the day, YYYY-MM-DD; articles of the day before are accepted too',
      parseDayOption,
    ).makeOptionMandatory(),
  )
  .addOption(
    valueOption('--out <dir>', 'the folder to write the snapshot to', parseNewFolder).makeOptionMandatory(),
  )
  .addOption(
    valueOption(
      '--sources <sources.json>',
      'a source registry; the lines may refer to its sources by id',
      parseFile,
    ),
  )
  .addOption(
    valueOption(
      '--headlines <entries.jsonl>',
      'all entries of the day that the articles were chosen from, in the same format or as .gz; coverage is measured on them',
      parseFile,
    ),
  )
  .addOption(
    valueOption(
      '--sealed-at <instant>',
      'the time of sealing, such as 2026-03-18T23:59:59Z (default: the end of the day)',
      parseInstantOption,
    ),
  )
  .option('--sample', 'mark the content as invented, for demonstration')
  .option('--replace', 'replace a snapshot that is already in the folder');

program.action(async (corpus: string, flags: Flags) => {
  const started = performance.now();
  const { day } = flags;
  const period = periodOf(day, dayBeginOf(process.env));
  const { sealedAt = lastSecondOf({ day, period }) } = flags;
  await checkFree(flags.out, { ...flags, onStep: (what) => consola.info(what) });
  const contents = await readCorpus(corpus, flags, { day, period, fetched: sealedAt });
  await sealImport(flags, { ...contents, day, period, sealedAt });
  for (const line of importSummary(contents)) consola.info(line);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  consola.success(`wrote the snapshot of ${day} to ${flags.out} in ${seconds} s`);
});

/** Reads the articles and headlines of a day, and names the lines that are bad. @throws InputError when none is good */
async function readCorpus(corpus: string, flags: Flags, context: LineContext): Promise<ImportedDay> {
  const shelves = {
    snapshots: dirname(flags.out),
    dist: join(PROJECT_FOLDER, 'dist'),
    notify: (what: string) => consola.warn(what),
  };
  const contents = await importCorpus(linesOf(corpus), {
    ...context,
    corpus: basename(corpus),
    registry: flags.sources === undefined ? [] : await readRegistry(flags.sources),
    known: await readSources(),
    headlines: flags.headlines === undefined ? undefined : corpusFile(flags.headlines),
    memory: flags.sample ? NO_MEMORY : await rememberDays(context.day, shelves, NOTHING_WANTED),
  });
  const bad = badLines(contents.ledger);
  if (bad.length > 0) consola.warn(bad.join('\n'));
  if (contents.articles.length > 0) return contents;
  const what = `none of its ${contents.ledger.length} lines is an article of ${context.day}`;
  throw new InputError(corpus, what, 'check the day and the keys of the lines; nothing was written');
}

/** Seals an imported day, linked to the one before it. */
async function sealImport(
  { out, sample, replace }: Flags,
  imported: ImportedDay & PlacedDay & { sealedAt: string },
): Promise<void> {
  const folder = dirname(out);
  const about = { sample: sample ?? false, withdrawals: await readWithdrawals(PROJECT_FOLDER) };
  const earlier = await readEarlierStories(folder, imported.day, about, (what) => consola.warn(what));
  // What is invented is no link of a chain.
  const linked = sample ? {} : await linkToPrevious(out, imported.day, 'import');
  const made = { ...imported, earlier, annotations: [], pictures: new Map(), generator: GENERATOR };
  const snapshot = { ...made, sample, ...linked };
  await writeSnapshot(out, snapshot, { replace, signer: await configuredSigner(process.env) });
}

const linesOf = (path: string) => countLines(readLines(path, MAX_VALUE_BYTES, MAX_CORPUS_BYTES));

function corpusFile(path: string): CorpusFile {
  return { name: basename(path), lines: linesOf(path) };
}

await runProgram(program, PROJECT_FOLDER);
