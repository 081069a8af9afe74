import { join } from 'node:path';
import { Command } from 'commander';
import { consola } from 'consola';
import type { Day } from '../src/schemas/day.ts';
import { type AnnotateRequest, annotateSnapshot } from './jobs/annotate-snapshot.ts';
import { chooseDay, lookForDay } from './jobs/choose-day.ts';
import { buildNewestDays } from './jobs/site/build-newest-days.ts';
import { dayBeginOf } from './pipeline/gather/day/read-day-begin.ts';
import { clockOf } from './adapters/clock.ts';
import { requiredChatOptions } from './adapters/chat/chat-options.ts';
import type { GatherFlags } from './jobs/gather-with-flags.ts';
import { makeSnapshot } from './jobs/make-snapshot.ts';
import { parseFolder } from './command-line/path-options.ts';
import { configuredSigner } from './adapters/keys/key-file.ts';
import { PROJECT_FOLDER } from './adapters/project-folder.ts';
import { REGISTRY } from './adapters/registry/read-sources.ts';
import { addPageOptions, type PageFlags } from './command-line/page-options.ts';
import { runProgram } from './command-line/run-command.ts';
import { onBroken, type OnBroken } from './adapters/snapshot/on-broken.ts';
import { sweepSnapshots } from './adapters/snapshot/sweep-snapshots.ts';
import { ENGINES_HELP, parseEngines } from './adapters/translate/translator-chain.ts';
import { valueOption } from './command-line/value-option.ts';
import { parseContact, parseLanguages, parseNames } from './command-line/address-options.ts';
import { InputError } from './pipeline/outcome/input-error.ts';
import { defaultDigestOptions } from './pipeline/digest/default-digest-options.ts';
import { siteSettings } from './command-line/site-settings.ts';
import { textsOf } from './command-line/texts-option.ts';
import type { SiteOptions } from './jobs/site/site-options.ts';
import { BUDGET_HELP } from './command-line/archive-options.ts';
import { reportBuild } from './jobs/site/report-build.ts';
import { madeWords, staleWords } from './jobs/site/report-days.ts';
import { projectPlace } from './jobs/site/site-place.ts';
import { startClock } from './jobs/site/stage-clock.ts';
import { DAYS_HELP } from './command-line/days-option.ts';
import { parseShare, parseWindow, wholeNumber } from './command-line/number-options.ts';
import { imagesOf } from './command-line/images-option.ts';
import { parseDayOption } from './command-line/time-options.ts';

/** Exit codes for a day that did not meet its quorum and was not published, and for one that lacks quality and was. */
const BELOW_QUORUM = 3;
const INCOMPLETE = 4;

interface Flags extends Omit<GatherFlags, 'images' | 'site' | 'signer'>, PageFlags {
  day?: string;
  today?: true;
  refresh?: true;
  repair?: Day;
  skipBroken?: true;
  annotate?: true;
  build: boolean;
  days: number;
  budgetMb?: number;
}

const program = new Command('digest')
  .description('Make a day’s digest from the live web: gather articles, seal the snapshot, build the site.')
  .addOption(
    valueOption(
      '--day <day>',
      'the day, YYYY-MM-DD (default: the newest finished day without a snapshot)',
      parseDayOption,
    ),
  )
  .option('--today', 'make today’s digest with the news so far')
  .addOption(
    valueOption(
      '--window <length>',
      'the period to cover: "day", or the last hours, such as 24h',
      parseWindow,
      'day',
    ),
  )
  .addOption(
    valueOption('--sources <which>', 'daily, all, or source ids separated by commas', parseNames, 'daily'),
  )
  .addOption(valueOption('--countries <codes>', 'only these countries, such as FR,DE', parseNames))
  .addOption(
    valueOption('--languages <tags>', 'only sources in these languages, such as es,pt', parseLanguages),
  )
  .addOption(valueOption('--articles <number>', 'the number of articles to choose', wholeNumber(), '500'))
  .addOption(valueOption('--translate <engines>', ENGINES_HELP, parseEngines))
  .addOption(
    valueOption('--registry <folder>', 'the folder of the source registry', parseFolder).default(
      REGISTRY,
      'content/sources',
    ),
  )
  .addOption(
    valueOption('--contact <url>', 'a page that says how to reach you; sent to every server', parseContact),
  )
  .addOption(
    valueOption(
      '--minutes <number>',
      'finish after this many minutes, translation included, with what there is by then',
      wholeNumber(1, 1_440),
      '30',
    ),
  )
  .addOption(
    valueOption(
      '--gap <milliseconds>',
      'the pause between requests to the same host',
      wholeNumber(0, 600_000),
      '1000',
    ),
  )
  .addOption(valueOption('--timeout <seconds>', 'the time limit of one request', wholeNumber(1, 3_600), '30'))
  .addOption(
    valueOption(
      '--min-feeds <share>',
      'quorum: minimum share of the feeds that could be read',
      parseShare,
      '50%',
    ),
  )
  .addOption(
    valueOption(
      '--min-countries <share>',
      'quorum: minimum share of the countries with an article',
      parseShare,
      '60%',
    ),
  )
  .addOption(
    valueOption('--min-articles <number>', 'quorum: minimum number of articles', wholeNumber(), '100'),
  )
  .addOption(
    valueOption(
      '--min-of-median <share>',
      'quorum: minimum share of the median of the last seven days',
      parseShare,
      '40%',
    ),
  )
  .option('--force', 'publish even if the quorum is not met')
  .addOption(
    valueOption(
      '--repair <day>',
      'fetch and translate what a sealed day lacks, and seal it again',
      parseDayOption,
    ),
  )
  .option('--refresh', 'gather again even if the day already has a snapshot')
  .option('--skip-broken', 'skip days whose snapshot cannot be read, name them, and exit with 1')
  .option('--annotate', 'let the configured language model name takes and summarise stories')
  .option('--no-build', 'seal the snapshot, but build no site')
  .addOption(valueOption('--days <number>', DAYS_HELP, wholeNumber(), '7'))
  .addOption(valueOption('--budget-mb <number>', BUDGET_HELP, wholeNumber()));
addPageOptions(program);

const SNAPSHOTS = join(PROJECT_FOLDER, 'content/snapshots');

program.action(async (flags: Flags) => {
  const named = namedDays(flags);
  const day =
    flags.repair ??
    flags.day ??
    (await chooseDay(SNAPSHOTS, { ...flags, begin: dayBeginOf(process.env) }, clockOf(process.env)));
  const images = imagesOf(flags.images, process.env, 'none');
  const settings = siteSettings(flags, process.env);
  const texts = textsOf(flags, settings.site);
  const broken = onBroken(flags.skipBroken);
  // Fail now rather than after half an hour of gathering.
  const signer = await configuredSigner(process.env);
  const run = { environment: process.env, project: PROJECT_FOLDER };
  const chat = flags.annotate && (await requiredChatOptions(run, (what) => consola.info(what)));
  // A day that was put aside for a new form of it is no day to gather.
  for (const each of await sweepSnapshots(SNAPSHOTS)) consola.info(each);
  const stored =
    flags.refresh && !flags.repair
      ? 'absent'
      : await lookForDay(join(SNAPSHOTS, day), broken, named.length === 0 && flags.window === 'day');
  const shelf = { snapshots: SNAPSHOTS, stored, onBroken: broken };
  const { end, isNew } = await makeSnapshot(day, shelf, { ...flags, images, signer });
  if (end !== 'complete') process.exitCode = end === 'below quorum' ? BELOW_QUORUM : INCOMPLETE;
  if (end === 'below quorum') return;
  if (chat && stored !== 'broken') await annotate(day, { chat, signer, isNew });
  if (!flags.build) return;
  const site = { digest: defaultDigestOptions(texts, images, settings.excerpt), settings, signer };
  await build(flags.days, broken, site, flags.budgetMb);
});

/** The options that name a day. @throws InputError when there are two */
function namedDays(flags: Flags): string[] {
  const named = (['day', 'today', 'repair'] as const).filter((flag) => flags[flag] !== undefined);
  if (named.length > 1)
    throw new InputError(`--${named[1]}`, `it contradicts --${named[0]}`, 'give only one of the two');
  return named;
}

/** Lets the configured language model annotate the day's snapshot. */
async function annotate(day: string, how: Pick<AnnotateRequest, 'chat' | 'signer' | 'isNew'>): Promise<void> {
  const snapshot = join(SNAPSHOTS, day);
  const request = { ...how, snapshot, out: snapshot, replace: true, project: PROJECT_FOLDER };
  for (const line of await annotateSnapshot(request)) consola.info(line);
}

/** Builds the site of the newest days. */
async function build(
  most: number,
  onBroken: OnBroken,
  site: Pick<SiteOptions, 'digest' | 'settings' | 'signer'>,
  budget: number | undefined,
): Promise<void> {
  const clock = startClock();
  const built = await buildNewestDays({
    ...site,
    most,
    onBroken,
    project: PROJECT_FOLDER,
    onStep: (step) => consola.info(step),
    onStage: clock.enter,
  });
  const { rendered, days, stale } = built;
  consola.success(`the site in dist/ has ${days} day(s): ${madeWords(rendered)}`);
  for (const line of staleWords(stale)) consola.warn(line);
  const place = projectPlace(PROJECT_FOLDER);
  const report = { place, rendered, clock, words: site.settings.interface, budget };
  await reportBuild({ ...report, say: (line) => consola.info(line) });
}

await runProgram(program, PROJECT_FOLDER);
