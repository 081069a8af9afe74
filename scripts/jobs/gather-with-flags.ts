import { consola } from 'consola';
import type { Day } from '../../src/schemas/day.ts';
import { gatherReport } from '../pipeline/gather/day/gather-report.ts';
import type { PicturePolicy } from '../../src/schemas/picture.ts';
import type { WindowLength } from '../pipeline/gather/day/window.ts';
import { InputError } from '../pipeline/outcome/input-error.ts';
import { selectSources } from '../pipeline/gather/registry/select-sources.ts';
import { PROJECT_FOLDER } from '../adapters/project-folder.ts';
import { readRegistryFolder } from '../adapters/registry/read-registry-folder.ts';
import { engineOptions } from '../adapters/translate/engine-options.ts';
import { translatorChain } from '../adapters/translate/translator-chain.ts';
import type { EngineName } from '../../src/schemas/translation-engine.ts';
import { gatherSnapshot, runCost } from './gather-snapshot.ts';
import { contactUrl } from '../adapters/http/user-agent.ts';

/** The options of `digest` that control gathering, as parsed from the command line. */
export interface GatherFlags {
  window: WindowLength;
  sources: string;
  countries?: string;
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
}

/**
 * Gathers a day with the options of `digest` and prints how it went.
 * @returns false when the day did not meet its quorum
 * @throws InputError when no contact address is known, or an option names something that does not exist
 */
export async function gatherWithFlags(day: Day, flags: GatherFlags): Promise<boolean> {
  const started = performance.now();
  const { contact: option, site, base } = flags;
  const contact = contactUrl({ option, site, base, environment: process.env });
  if (contact === undefined) {
    const remedy =
      'give --contact https://…, a page of yours, so that the owners of the servers can reach you';
    throw new InputError('--contact', 'no contact address is known', remedy);
  }
  const sources = selectSources(await readRegistryFolder(flags.registry), flags);
  const engines = engineOptions(PROJECT_FOLDER, contact);
  const { network, userAgent, notify } = engines;
  const translators = await translatorChain({ engines: flags.translate, ...engines });
  const outcome = await gatherSnapshot({
    project: PROJECT_FOLDER,
    day,
    sources,
    window: flags.window,
    articles: flags.articles,
    images: flags.images,
    quorum: {
      feeds: flags.minFeeds,
      countries: flags.minCountries,
      articles: flags.minArticles,
      ofMedian: flags.minOfMedian,
    },
    force: flags.force ?? false,
    userAgent,
    translators,
    network,
    runTime: flags.minutes * 60_000,
    gap: flags.gap,
    requestTime: flags.timeout * 1000,
    notify,
  });
  for (const translator of translators) if (translator.usage) consola.info(translator.usage());
  consola.log(gatherReport(outcome.day, outcome.translations, runCost(started)).join('\n'));
  if (outcome.missing.length > 0) consola.warn(`quorum not met:\n${outcome.missing.join('\n')}`);
  if (outcome.snapshot !== undefined) {
    consola.success(`sealed ${outcome.snapshot}`);
    return true;
  }
  consola.error(
    `${day} is not published; the site keeps the days published before\n  What happened to each input: ${outcome.ledger}\n  What to do: try again later, or publish anyway with --force`,
  );
  return false;
}
