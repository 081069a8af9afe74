import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { consola } from 'consola';
import { annotateSnapshot } from './adapters/annotate/annotate-snapshot.ts';
import { buildNewestDays } from './adapters/build-newest-days.ts';
import type { ChatOptions } from './adapters/chat/chat-client.ts';
import { requiredChatOptions } from './adapters/chat/chat-options.ts';
import { gatherSnapshot, runCost } from './adapters/gather/gather-snapshot.ts';
import { contactUrl, userAgent } from './adapters/gather/user-agent.ts';
import { networkOf } from './adapters/http/network.ts';
import { PROJECT_FOLDER } from './adapters/project-folder.ts';
import { readRegistryFolder } from './adapters/registry/read-registry-folder.ts';
import { translatorChain } from './adapters/translate/translator-chain.ts';
import { runCommand } from './adapters/run-command.ts';
import { defaultDigestOptions } from './pipeline/default-digest-options.ts';
import { gatherReport } from './pipeline/gather/gather-report.ts';
import { InputError } from './pipeline/input-error.ts';
import { parseShare, parseWhole, parseWindow } from './pipeline/number-options.ts';
import { selectSources } from './pipeline/registry/select-sources.ts';
import { parseDayOption } from './pipeline/time-options.ts';

/** The exit code of a day that is below its quorum and was not published. */
const BELOW_QUORUM = 3;

interface Flags {
  day?: string;
  window: string;
  sources: string;
  countries?: string;
  articles: string;
  translate?: string;
  registry: string;
  contact?: string;
  minutes: string;
  gap: string;
  timeout: string;
  minFeeds: string;
  minCountries: string;
  minArticles: string;
  minOfMedian: string;
  force?: true;
  refresh?: true;
  annotate?: true;
  build: boolean;
  days: string;
  site?: string;
  base?: string;
  publish?: true;
}

const program = new Command('digest')
  .description('Make the digest of a day from the live web: gather, seal the snapshot, build the site.')
  .option('--day <day>', 'the day, YYYY-MM-DD in UTC (default: today)')
  .option(
    '--window <length>',
    'what counts as the day: "day", or so many hours up to now, such as 24h',
    'day',
  )
  .option('--sources <which>', 'daily, all, or ids with commas', 'daily')
  .option('--countries <codes>', 'only these countries, such as FR,DE')
  .option('--articles <number>', 'how many articles', '500')
  .option('--translate <engines>', 'openai, deepl, libretranslate, bergamot, apertium with commas; or none')
  .option('--registry <folder>', 'the source registry', join(PROJECT_FOLDER, 'content/sources'))
  .option('--contact <url>', 'where the people behind this can be reached; servers see it')
  .option('--minutes <number>', 'after which gathering ends with what there is', '30')
  .option('--gap <milliseconds>', 'the pause between two requests to a host', '1000')
  .option('--timeout <seconds>', 'that one request may take', '30')
  .option('--min-feeds <share>', 'quorum: least part of the feeds read', '50%')
  .option('--min-countries <share>', 'quorum: least part of the countries with an article', '60%')
  .option('--min-articles <number>', 'quorum: fewest articles', '100')
  .option('--min-of-median <share>', 'quorum: least part of the median of the last seven days', '40%')
  .option('--force', 'publish even below the quorum')
  .option('--refresh', 'gather again though the day has a snapshot')
  .option('--annotate', 'let the configured language model name takes and sum stories up')
  .option('--no-build', 'only seal the snapshot')
  .option('--days <number>', 'how many days the site shows', '7')
  .option('--site <url>', 'where the site will be served from')
  .option('--base <path>', 'the path below it, when the site shares its host')
  .option('--publish', 'show full texts only where the source’s licence allows it');

program.action((flags: Flags) =>
  runCommand(async () => {
    const day = parseDayOption(flags.day ?? new Date().toISOString().slice(0, 10));
    const days = parseWhole('--days', flags.days);
    // Said at once, and not after half an hour of gathering.
    const run = { environment: process.env, project: PROJECT_FOLDER };
    const chat = flags.annotate && (await requiredChatOptions(run, (what) => consola.info(what)));
    const isThere = existsSync(join(PROJECT_FOLDER, 'content/snapshots', day, 'snapshot.json'));
    if (isThere && !flags.refresh) {
      consola.info(`${day} has its snapshot already; --refresh gathers it again`);
    } else if (!(await gather(day, flags))) {
      process.exitCode = BELOW_QUORUM;
      return;
    }
    if (chat) await annotate(day, chat);
    if (flags.build) await build(days, flags);
  }),
);

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
    window: parseWindow(flags.window),
    articles: parseWhole('--articles', flags.articles),
    quorum: {
      feeds: parseShare('--min-feeds', flags.minFeeds),
      countries: parseShare('--min-countries', flags.minCountries),
      articles: parseWhole('--min-articles', flags.minArticles),
      ofMedian: parseShare('--min-of-median', flags.minOfMedian),
    },
    force: flags.force ?? false,
    userAgent: userAgent(contact),
    translators,
    network,
    runTime: parseWhole('--minutes', flags.minutes, 1, 1_440) * 60_000,
    gap: parseWhole('--gap', flags.gap, 0, 600_000),
    requestTime: parseWhole('--timeout', flags.timeout, 1, 3_600) * 1000,
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
  const snapshot = join(PROJECT_FOLDER, 'content/snapshots', day);
  const request = { snapshot, out: snapshot, replace: true, chat, project: PROJECT_FOLDER };
  for (const line of await annotateSnapshot(request)) consola.info(line);
}

/** Builds the site of the newest days. */
async function build(days: number, flags: Flags): Promise<void> {
  const built = await buildNewestDays(days, {
    project: PROJECT_FOLDER,
    digest: defaultDigestOptions(flags.publish ? 'licensed' : 'full'),
    site: flags.site,
    base: flags.base,
    onStep: (step) => consola.info(step),
  });
  consola.success(`built the site of ${built.days.length} day(s) into dist/`);
}

await program.parseAsync();
