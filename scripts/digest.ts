import { join } from 'node:path';
import { Command } from 'commander';
import { consola } from 'consola';
import { annotateSnapshot } from './adapters/annotate/annotate-snapshot.ts';
import { buildNewestDays } from './adapters/build-newest-days.ts';
import type { ChatOptions } from './adapters/chat/chat-client.ts';
import { requiredChatOptions } from './adapters/chat/chat-options.ts';
import { gatherSnapshot, runCost } from './adapters/gather/gather-snapshot.ts';
import { contactUrl, userAgent } from './adapters/gather/user-agent.ts';
import { statIfThere } from './adapters/if-there.ts';
import { networkOf } from './adapters/http/network.ts';
import { parseFolder } from './adapters/path-options.ts';
import { PROJECT_FOLDER } from './adapters/project-folder.ts';
import { readRegistryFolder } from './adapters/registry/read-registry-folder.ts';
import { runProgram } from './adapters/run-command.ts';
import { onBroken, type OnBroken } from './adapters/snapshot/on-broken.ts';
import { openNewestDays } from './adapters/snapshot/open-newest-days.ts';
import { openSnapshots } from './adapters/snapshot/open-snapshots.ts';
import { parseEngines, translatorChain } from './adapters/translate/translator-chain.ts';
import { valueOption } from './adapters/value-option.ts';
import { parseBase, parseContact, parseNames, parseSite } from './pipeline/address-options.ts';
import { defaultDigestOptions } from './pipeline/default-digest-options.ts';
import type { WindowLength } from './pipeline/gather/window.ts';
import { gatherReport } from './pipeline/gather/gather-report.ts';
import { InputError } from './pipeline/input-error.ts';
import { parseShare, parseWindow, wholeNumber } from './pipeline/number-options.ts';
import { selectSources } from './pipeline/registry/select-sources.ts';
import { parseDayOption } from './pipeline/time-options.ts';

/** The exit code of a day that is below its quorum and was not published. */
const BELOW_QUORUM = 3;

interface Flags {
  day?: string;
  window: WindowLength;
  sources: string;
  countries?: string;
  articles: number;
  translate?: string[];
  registry: string;
  contact?: string;
  minutes: number;
  gap: number;
  timeout: number;
  minFeeds: number;
  minCountries: number;
  minArticles: number;
  minOfMedian: number;
  force?: true;
  refresh?: true;
  skipBroken?: true;
  annotate?: true;
  build: boolean;
  days: number;
  site?: string;
  base?: string;
  publish?: true;
}

const program = new Command('digest')
  .description('Make the digest of a day from the live web: gather, seal the snapshot, build the site.')
  .addOption(valueOption('--day <day>', 'the day, YYYY-MM-DD in UTC (default: today)', parseDayOption))
  .addOption(
    valueOption(
      '--window <length>',
      'what counts as the day: "day", or so many hours up to now, such as 24h',
      parseWindow,
      'day',
    ),
  )
  .addOption(valueOption('--sources <which>', 'daily, all, or ids with commas', parseNames, 'daily'))
  .addOption(valueOption('--countries <codes>', 'only these countries, such as FR,DE', parseNames))
  .addOption(valueOption('--articles <number>', 'how many articles', wholeNumber(), '500'))
  .addOption(
    valueOption(
      '--translate <engines>',
      'openai, deepl, libretranslate, bergamot, apertium with commas; or none',
      parseEngines,
    ),
  )
  .addOption(
    valueOption('--registry <folder>', 'the source registry', parseFolder).default(
      join(PROJECT_FOLDER, 'content/sources'),
    ),
  )
  .addOption(
    valueOption(
      '--contact <url>',
      'where the people behind this can be reached; servers see it',
      parseContact,
    ),
  )
  .addOption(
    valueOption(
      '--minutes <number>',
      'after which gathering ends with what there is',
      wholeNumber(1, 1_440),
      '30',
    ),
  )
  .addOption(
    valueOption(
      '--gap <milliseconds>',
      'the pause between two requests to a host',
      wholeNumber(0, 600_000),
      '1000',
    ),
  )
  .addOption(valueOption('--timeout <seconds>', 'that one request may take', wholeNumber(1, 3_600), '30'))
  .addOption(valueOption('--min-feeds <share>', 'quorum: least part of the feeds read', parseShare, '50%'))
  .addOption(
    valueOption(
      '--min-countries <share>',
      'quorum: least part of the countries with an article',
      parseShare,
      '60%',
    ),
  )
  .addOption(valueOption('--min-articles <number>', 'quorum: fewest articles', wholeNumber(), '100'))
  .addOption(
    valueOption(
      '--min-of-median <share>',
      'quorum: least part of the median of the last seven days',
      parseShare,
      '40%',
    ),
  )
  .option('--force', 'publish even below the quorum')
  .option('--refresh', 'gather again though the day has a snapshot')
  .option('--skip-broken', 'leave out, by name, days whose snapshot cannot be read; the exit code is 1 then')
  .option('--annotate', 'let the configured language model name takes and sum stories up')
  .option('--no-build', 'only seal the snapshot')
  .addOption(valueOption('--days <number>', 'how many days the site shows', wholeNumber(), '7'))
  .addOption(valueOption('--site <url>', 'where the site will be served from', parseSite))
  .addOption(valueOption('--base <path>', 'the path below it, when the site shares its host', parseBase))
  .option('--publish', 'show full texts only where the source’s licence allows it');

const SNAPSHOTS = join(PROJECT_FOLDER, 'content/snapshots');

program.action(async (flags: Flags) => {
  const { day = new Date().toISOString().slice(0, 10) } = flags;
  const broken = onBroken(flags.skipBroken);
  // Said at once, and not after half an hour of gathering.
  const run = { environment: process.env, project: PROJECT_FOLDER };
  const chat = flags.annotate && (await requiredChatOptions(run, (what) => consola.info(what)));
  const stored = flags.refresh ? 'absent' : await lookFor(day, broken);
  if (stored === 'whole') {
    consola.info(`${day} has its snapshot already; --refresh gathers it again`);
  } else if (stored === 'absent') {
    await openNewestDays(SNAPSHOTS, { most: flags.days, onBroken: broken, except: day });
    if (!(await gather(day, flags))) {
      process.exitCode = BELOW_QUORUM;
      return;
    }
  }
  if (chat && stored !== 'broken') await annotate(day, chat);
  if (flags.build) await build(flags, broken);
});

/** Whether a day has its snapshot; `broken` when it has one that cannot be read and may be left out. */
async function lookFor(day: string, onBroken: OnBroken): Promise<'absent' | 'broken' | 'whole'> {
  const folder = join(SNAPSHOTS, day);
  if (!(await statIfThere(folder))) return 'absent';
  const [snapshot] = await openSnapshots([folder], { onBroken });
  return snapshot ? 'whole' : 'broken';
}

/** Gathers the day; false when it is below its quorum. */
async function gather(day: string, flags: Flags): Promise<boolean> {
  const started = performance.now();
  const contact = await contactUrl({
    option: flags.contact,
    environment: { ...process.env, OVERVIEW_SITE: flags.site ?? process.env.OVERVIEW_SITE },
    project: PROJECT_FOLDER,
  });
  if (contact === undefined) {
    const remedy = 'give --contact https://…, so that those whose servers are asked can reach you';
    throw new InputError('--contact', 'nothing says who asks', remedy);
  }
  const sources = selectSources(await readRegistryFolder(flags.registry), flags);
  const network = networkOf(process.env);
  const translators = translatorChain({
    engines: flags.translate,
    environment: process.env,
    project: PROJECT_FOLDER,
    network,
    userAgent: userAgent(contact),
    tell: (what) => consola.info(what),
  });
  const outcome = await gatherSnapshot({
    project: PROJECT_FOLDER,
    day,
    sources,
    window: flags.window,
    articles: flags.articles,
    quorum: {
      feeds: flags.minFeeds,
      countries: flags.minCountries,
      articles: flags.minArticles,
      ofMedian: flags.minOfMedian,
    },
    force: flags.force ?? false,
    userAgent: userAgent(contact),
    translators,
    network,
    runTime: flags.minutes * 60_000,
    gap: flags.gap,
    requestTime: flags.timeout * 1000,
    tell: (what) => consola.info(what),
  });
  for (const translator of translators) if (translator.usage) consola.info(translator.usage());
  consola.log(gatherReport(outcome.day, outcome.translations, runCost(started)).join('\n'));
  if (outcome.missing.length > 0) consola.warn(`below the quorum:\n${outcome.missing.join('\n')}`);
  if (outcome.snapshot !== undefined) {
    consola.success(`sealed ${outcome.snapshot}`);
    return true;
  }
  consola.error(
    `${day} is not published; what was published before stays\n  What became of it all: ${outcome.ledger}\n  What to do: try later, or publish it all the same with --force`,
  );
  return false;
}

/** Lets the configured language model annotate the day's snapshot. */
async function annotate(day: string, chat: ChatOptions): Promise<void> {
  const snapshot = join(SNAPSHOTS, day);
  const request = { snapshot, out: snapshot, replace: true, chat, project: PROJECT_FOLDER };
  for (const line of await annotateSnapshot(request)) consola.info(line);
}

/** Builds the site of the newest days. */
async function build(flags: Flags, onBroken: OnBroken): Promise<void> {
  const built = await buildNewestDays({
    most: flags.days,
    onBroken,
    project: PROJECT_FOLDER,
    digest: defaultDigestOptions(flags.publish ? 'licensed' : 'full'),
    site: flags.site,
    base: flags.base,
    onStep: (step) => consola.info(step),
  });
  consola.success(`built the site of ${built.days.length} day(s) into dist/`);
}

await runProgram(program);
