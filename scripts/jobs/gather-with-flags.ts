import { consola } from 'consola';
import type { Day } from '../../src/schemas/day.ts';
import { gatherReport } from '../pipeline/gather/day/gather-report.ts';
import type { PicturePolicy } from '../../src/schemas/picture.ts';
import type { WindowLength } from '../pipeline/gather/day/window.ts';
import { InputError } from '../pipeline/outcome/input-error.ts';
import { selectSources } from '../pipeline/gather/registry/select-sources.ts';
import type { Signer } from '../pipeline/snapshot/sign/signer.ts';
import { PROJECT_FOLDER } from '../adapters/project-folder.ts';
import { readSources } from '../adapters/registry/read-sources.ts';
import { engineOptions } from '../adapters/translate/engine-options.ts';
import { translatorChain } from '../adapters/translate/translator-chain.ts';
import type { EngineName } from '../../src/schemas/translation-engine.ts';
import { gatherSnapshot, runCost } from './gather-snapshot.ts';
import { repairDay } from './repair-day.ts';
import { dayBeginOf } from '../pipeline/gather/day/read-day-begin.ts';
import { clockOf } from '../adapters/clock.ts';
import { contactUrl } from '../adapters/http/user-agent.ts';

/** The options of `digest` that control gathering, as parsed from the command line. */
export interface GatherFlags {
  window: WindowLength;
  sources: string;
  countries?: string;
  languages?: string;
  articles: number;
  images: PicturePolicy;
  translate?: EngineName[];
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
  site?: string;
  base?: string;
  /** Who signs the snapshot. */
  signer: Signer | undefined;
}

/** How a day ended: complete, sealed although it lacks quality, or not sealed. */
export type DayEnd = 'complete' | 'incomplete' | 'below quorum';

/**
 * Gathers a day with the options of `digest` and prints how it went.
 * @throws InputError when no contact address is known, or an option names something that does not exist
 */
export async function gatherWithFlags(day: Day, flags: GatherFlags): Promise<DayEnd> {
  const started = performance.now();
  const { translators, ...outside } = await outsideOf(flags);
  const sources = selectSources(await readSources(flags.registry), flags);
  const outcome = await gatherSnapshot({
    project: PROJECT_FOLDER,
    day,
    sources,
    window: flags.window,
    begin: dayBeginOf(process.env),
    articles: flags.articles,
    images: flags.images,
    quorum: {
      feeds: flags.minFeeds,
      countries: flags.minCountries,
      articles: flags.minArticles,
      ofMedian: flags.minOfMedian,
    },
    force: flags.force ?? false,
    translators,
    ...outside,
  });
  for (const translator of translators) if (translator.usage) consola.info(translator.usage());
  consola.log(gatherReport(outcome.day, day, outcome.english, runCost(started)).join('\n'));
  if (outcome.missing.length > 0) consola.warn(`quorum not met:\n${outcome.missing.join('\n')}`);
  if (outcome.snapshot !== undefined) {
    consola.success(`sealed ${outcome.snapshot}`);
    return endOf(day, outcome.lost);
  }
  consola.error(
    `${day} is not published; the site keeps the days published before\n  What happened to each input: ${outcome.ledger}\n  What to do: try again later, or publish it anyway: npm run digest -- --day ${day} --force`,
  );
  return 'below quorum';
}

/**
 * Repairs a sealed day with the options of `digest` and prints what was gained.
 * @returns how it ended, and whether the day was sealed again
 * @throws InputError when there is no snapshot of the day, or no contact address is known
 */
export async function repairWithFlags(
  day: Day,
  flags: GatherFlags,
): Promise<{ end: DayEnd; isSealed: boolean }> {
  const { gained, lost, isSealed } = await repairDay({
    project: PROJECT_FOLDER,
    day,
    ...(await outsideOf(flags)),
  });
  for (const line of gained) consola.info(line);
  if (isSealed) consola.success(`sealed ${day} again`);
  else consola.info(`${day} stays as it was sealed`);
  return { end: endOf(day, lost), isSealed };
}

function endOf(day: Day, lost: readonly string[]): DayEnd {
  if (lost.length === 0) return 'complete';
  const remedy = `npm run digest -- --repair ${day}`;
  consola.warn(`${day} is incomplete:\n${lost.join('\n')}\n  What to do: later, "${remedy}"`);
  return 'incomplete';
}

/** The network, the engines and the limits that the options ask for. */
async function outsideOf(flags: GatherFlags) {
  const { contact: option, site, base } = flags;
  const contact = contactUrl({ option, site, base, environment: process.env });
  if (contact === undefined) {
    const remedy =
      'give --contact https://…, a page of yours, so that the owners of the servers can reach you';
    throw new InputError('--contact', 'no contact address is known', remedy);
  }
  const engines = engineOptions(PROJECT_FOLDER, contact);
  const { network, userAgent, notify } = engines;
  const translators = await translatorChain({ engines: flags.translate, ...engines });
  return {
    userAgent,
    translators,
    network,
    clock: clockOf(process.env),
    signer: flags.signer,
    runTime: flags.minutes * 60_000,
    gap: flags.gap,
    requestTime: flags.timeout * 1000,
    notify,
  };
}
