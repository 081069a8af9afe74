import { writeFile } from 'node:fs/promises';
import { Command } from 'commander';
import { consola } from 'consola';
import { onDisk } from './adapters/disk/disk-error.ts';
import { PROJECT_FOLDER } from './adapters/project-folder.ts';
import { addToRegistry, registryFileOf } from './adapters/registry/add-to-registry.ts';
import { type CheckFlags, checkLive } from './jobs/check-live.ts';
import { importOpml } from './jobs/import-opml.ts';
import { probeSite } from './jobs/probe-site.ts';
import { feedHistoryIn } from './adapters/registry/feed-history-file.ts';
import { CHANGED_REGISTRY, readSources } from './adapters/registry/read-sources.ts';
import { registryFetcher } from './adapters/registry/registry-fetcher.ts';
import { wholeNumber } from './command-line/number-options.ts';
import { parseFolder, parseNewFile } from './command-line/path-options.ts';
import { runProgram } from './command-line/run-command.ts';
import { valueOption } from './command-line/value-option.ts';
import { parseContact, parseCountry, parseLanguages, parseNames } from './command-line/address-options.ts';
import { InputError } from './pipeline/outcome/input-error.ts';
import { countryOfHost, proposeSource } from './pipeline/gather/registry/propose-source.ts';
import { registryOpml } from './pipeline/gather/registry/registry-opml.ts';
import { registrySummary } from './pipeline/gather/registry/registry-summary.ts';
import { selectSources } from './pipeline/gather/registry/select-sources.ts';
import { sourcesYaml } from './pipeline/gather/registry/source-yaml.ts';

interface Choice {
  registry: string;
  sources: string;
  countries?: string;
  languages?: string;
}

interface ImportFlags {
  registry: string;
  country?: string;
  contact?: string;
  live?: true;
  write?: true;
}

const program = new Command('sources').description('Check, list and extend the source registry.');

/** Declares a subcommand that works on chosen sources of the registry. */
function choosing(name: string, preset: string): Command {
  return program
    .command(name)
    .addOption(
      valueOption('--registry <folder>', 'the folder of the source registry', parseFolder).default(
        CHANGED_REGISTRY,
        'content/sources, or the publication’s own',
      ),
    )
    .addOption(
      valueOption('--sources <which>', 'daily, all, or source ids separated by commas', parseNames, preset),
    )
    .addOption(valueOption('--countries <codes>', 'only these countries, such as FR,DE', parseNames))
    .addOption(
      valueOption('--languages <tags>', 'only sources in these languages, such as es,pt', parseLanguages),
    );
}

choosing('check', 'daily')
  .description('Check every file of the registry; with --live, also check that the chosen feeds work.')
  .option('--live', 'fetch the chosen feeds and report on each')
  .addOption(
    valueOption('--contact <url>', 'a page that says how to reach you; sent to every server', parseContact),
  )
  .addOption(
    valueOption(
      '--propose [file]',
      'with --live: write a patch of the registry that the answers of several days justify (default: to standard output)',
      parseNewFile,
    ).implies({ live: true }),
  )
  .addOption(
    valueOption(
      '--history <file>',
      'with --propose: what the feeds answered in earlier runs',
      parseNewFile,
    ).default(feedHistoryIn(PROJECT_FOLDER), '.cache/registry-history.json'),
  )
  .addOption(
    valueOption(
      '--stale-days <number>',
      'with --propose: the age of its newest entry at which a feed counts as stale',
      wholeNumber(1, 3650),
      '30',
    ),
  )
  .action(async (flags: Choice & CheckFlags & { live?: true }) => {
    // The patch is alone on standard output.
    if (flags.propose === true) consola.options.stdout = process.stderr;
    const registry = await readSources(flags.registry);
    const sources = selectSources(registry, flags);
    for (const line of registrySummary(registry)) consola.info(line);
    if (flags.live) await checkLive(registry, sources, flags);
    else consola.success('the registry is valid');
  });

choosing('opml', 'all')
  .description('Export the chosen sources as OPML, for feed readers.')
  .addOption(valueOption('--out <file>', 'the file to write (default: standard output)', parseNewFile))
  .action(async (flags: Choice & { out?: string }) => {
    const { out } = flags;
    const opml = registryOpml(selectSources(await readSources(flags.registry), flags));
    if (out === undefined) process.stdout.write(opml);
    else await onDisk(out, () => writeFile(out, opml));
  });

program
  .command('add')
  .description('Find the feed of a homepage and propose a registry entry for it.')
  .argument('<url>', 'the homepage')
  .addOption(
    valueOption(
      '--country <code>',
      'the country of the source, if its domain does not show it',
      parseCountry,
    ),
  )
  .addOption(
    valueOption('--registry <folder>', 'the folder of the source registry', parseFolder).default(
      CHANGED_REGISTRY,
      'content/sources, or the publication’s own',
    ),
  )
  .addOption(
    valueOption('--contact <url>', 'a page that says how to reach you; sent to every server', parseContact),
  )
  .option('--write', 'add the entry to the country’s file')
  .action(
    async (url: string, flags: { country?: string; registry: string; contact?: string; write?: true }) => {
      const country = flags.country ?? countryOfHost(url);
      if (country === undefined) {
        throw new InputError(
          url,
          'its domain does not show a country',
          'give --country, such as --country FR',
        );
      }
      const fetcher = registryFetcher(PROJECT_FOLDER, flags.contact);
      const site = await probeSite(url, fetcher).finally(() => fetcher.close());
      const source = proposeSource({ ...site, country });
      const file = registryFileOf(flags.registry, source);
      consola.info(`${site.feed}: ${site.parsed.entries.length} entries`);
      if (flags.write) await addToRegistry(flags.registry, [source]);
      else process.stdout.write(sourcesYaml([source]));
      consola.success(
        flags.write
          ? `added to ${file}; review its name, language and ownership`
          : `this entry belongs in ${file}; --write adds it`,
      );
    },
  );

program
  .command('import')
  .description('Make registry entries from an OPML list of feeds, guessing country and language.')
  .argument('<file>', 'the list, as feed readers export it')
  .addOption(valueOption('--country <code>', 'the country of feeds that do not show theirs', parseCountry))
  .addOption(
    valueOption('--registry <folder>', 'the folder of the source registry', parseFolder).default(
      CHANGED_REGISTRY,
      'content/sources, or the publication’s own',
    ),
  )
  .addOption(
    valueOption('--contact <url>', 'a page that says how to reach you; sent to every server', parseContact),
  )
  .option('--live', 'fetch each feed to read its language')
  .option('--write', 'add the entries to their countries’ files')
  .action(async (file: string, flags: ImportFlags) => {
    const { registry, country, contact, live, write } = flags;
    const read = live && { project: PROJECT_FOLDER, contact };
    const { sources, unplaced, repeated, unread } = await importOpml({
      file,
      registry,
      country,
      live: read,
    });
    if (write) await addToRegistry(registry, sources);
    else if (sources.length > 0) process.stdout.write(sourcesYaml(sources));
    for (const { feed } of unplaced) consola.warn(`${feed}: nothing shows its country; give --country`);
    for (const { what, reason } of unread) consola.warn(`${what}: ${reason}`);
    if (repeated.length > 0)
      consola.info(`${repeated.length} feeds are in the registry, or twice in the list`);
    consola.success(
      write
        ? `${sources.length} sources added; review what they give as guessed`
        : `${sources.length} sources; --write adds them`,
    );
  });

await runProgram(program, PROJECT_FOLDER);
