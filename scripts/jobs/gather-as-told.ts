import { consola } from 'consola';
import type { Day } from '../../src/schemas/day.ts';
import { gatherReport } from '../pipeline/gather/day/gather-report.ts';
import type { WindowLength } from '../pipeline/gather/day/window.ts';
import { InputError } from '../pipeline/outcome/input-error.ts';
import { selectSources } from '../pipeline/gather/registry/select-sources.ts';
import { networkOf } from '../adapters/http/network.ts';
import { PROJECT_FOLDER } from '../adapters/project-folder.ts';
import { readRegistryFolder } from '../adapters/registry/read-registry-folder.ts';
import { translatorChain } from '../adapters/translate/translator-chain.ts';
import type { EngineName } from '../../src/schemas/translation-engine.ts';
import { gatherSnapshot, runCost } from './gather-snapshot.ts';
import { contactUrl, userAgent } from '../adapters/http/user-agent.ts';

/** The options of `digest` that say what is gathered and how, as the command line gives them. */
export interface GatherFlags {
  window: WindowLength;
  sources: string;
  countries?: string;
  articles: number;
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
}

/**
 * Gathers a day as the options of `digest` say, and tells how it went; false when the day is below its quorum.
 * @throws InputError when nothing says who asks, or an option names what is not there
 */
export async function gatherAsTold(day: Day, flags: GatherFlags): Promise<boolean> {
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
  const translators = await translatorChain({
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
