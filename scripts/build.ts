import { join, relative } from 'node:path';
import { Command } from 'commander';
import { consola } from 'consola';
import { configuredSigner } from './adapters/keys/key-file.ts';
import { PROJECT_FOLDER } from './adapters/project-folder.ts';
import { onBroken } from './adapters/snapshot/on-broken.ts';
import { BUDGET_HELP, parseDayRange, parseShard } from './command-line/archive-options.ts';
import { DAYS_HELP } from './command-line/days-option.ts';
import { wholeNumber } from './command-line/number-options.ts';
import { parseNewFolder } from './command-line/path-options.ts';
import { givenSettings } from './command-line/given-settings.ts';
import { addPageOptions, type PageFlags } from './command-line/page-options.ts';
import { runProgram } from './command-line/run-command.ts';
import { valueOption } from './command-line/value-option.ts';
import { buildShard } from './jobs/site/build-shard.ts';
import type { DayChoice } from './jobs/site/choose-days.ts';
import { publishSite } from './jobs/site/publish-site.ts';
import { reportBuild } from './jobs/site/report-build.ts';
import { madeWords, staleWords } from './jobs/site/report-days.ts';
import { projectPlace, shardPlace } from './jobs/site/site-place.ts';
import { startClock } from './jobs/site/stage-clock.ts';
import { storedDays } from './jobs/site/stored-days.ts';
import { defaultDigestOptions } from './pipeline/digest/default-digest-options.ts';
import { InputError } from './pipeline/outcome/input-error.ts';

interface Flags extends PageFlags {
  all?: true;
  days?: NonNullable<DayChoice['range']>;
  shard?: NonNullable<DayChoice['shard']>;
  out?: string;
  newest: number;
  budgetMb?: number;
  skipBroken?: true;
}

const program = new Command('build')
  .description('Bring the site in dist/ up to date with the snapshots in content/snapshots/.')
  .option(
    '--all',
    'also rebuild days that were made by an earlier version of the program, or with other settings',
  )
  .addOption(valueOption('--days <range>', 'like --all, but only days such as FROM..TO', parseDayRange))
  .addOption(
    valueOption(
      '--shard <i/n>',
      'like --all, but only every n-th day, into a folder of its own; join them later',
      parseShard,
    ),
  )
  .addOption(
    valueOption('--out <folder>', 'the folder of the shard (default: dist-shards/i-of-n)', parseNewFolder),
  )
  .addOption(valueOption('--newest <number>', DAYS_HELP, wholeNumber(), '7'))
  .addOption(valueOption('--budget-mb <number>', BUDGET_HELP, wholeNumber()))
  .option('--skip-broken', 'skip days whose snapshot cannot be read, name them, and exit with 1');
addPageOptions(program);

program.action(async (flags: Flags) => {
  const { days: range, shard, out, newest: most, budgetMb: budget } = flags;
  if (out !== undefined && !shard)
    throw new InputError('--out', 'only a shard has a folder of its own', 'give --shard, or leave --out out');
  const { settings, texts, images } = givenSettings(flags);
  const digest = defaultDigestOptions(texts, images, settings.excerpt);
  const clock = startClock();
  const options = {
    ...{ project: PROJECT_FOLDER, digest, settings, most, onStage: clock.enter },
    signer: await configuredSigner(process.env),
    choice: { all: Boolean(flags.all ?? range ?? shard), range, shard },
    onStep: (step: string) => consola.info(step),
  };
  const stored = await storedDays(PROJECT_FOLDER, onBroken(flags.skipBroken));
  const folder = shard && (out ?? join(PROJECT_FOLDER, 'dist-shards', `${shard.index}-of-${shard.of}`));
  const built =
    folder === undefined ? await publishSite(stored, options) : await buildShard(folder, stored, options);
  const place = folder === undefined ? projectPlace(PROJECT_FOLDER) : shardPlace(folder);
  consola.success(
    `${relative(process.cwd(), place.dist)}/ has ${built.days} day(s): ${madeWords(built.rendered)}`,
  );
  if (!shard) for (const line of staleWords(built.stale, stored)) consola.warn(line);
  const report = { place, rendered: built.rendered, clock, words: settings.interface, budget };
  await reportBuild({ ...report, say: (line) => consola.info(line) });
});

await runProgram(program, PROJECT_FOLDER);
