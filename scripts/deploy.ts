import { join, resolve } from 'node:path';
import { Command } from 'commander';
import { consola } from 'consola';
import type { Destination } from '../src/schemas/destination.ts';
import { openTarget } from './adapters/deploy/open-target.ts';
import { caddyConfig } from './adapters/hosts/caddy-config.ts';
import { nginxConfig } from './adapters/hosts/nginx-config.ts';
import { PROJECT_FOLDER } from './adapters/project-folder.ts';
import { readWithdrawn } from './adapters/publication/day-records.ts';
import { goneAddresses } from './adapters/publication/withdrawn-files.ts';
import { parseBase, parseSite } from './command-line/address-options.ts';
import {
  configuredDestination,
  deployedFolder,
  parseDestination,
  parseDomain,
  parseWebRoot,
} from './command-line/deploy-options.ts';
import { configuredArchive } from './command-line/archive-place-option.ts';
import { parseFolder } from './command-line/path-options.ts';
import { runProgram } from './command-line/run-command.ts';
import { type SiteFlags, siteSettings } from './command-line/site-settings.ts';
import { valueOption } from './command-line/value-option.ts';
import { checkArchivePlace } from './jobs/archive/check-place.ts';
import { deployFolder } from './jobs/deploy/deploy-folder.ts';
import { deployLines } from './jobs/deploy/report-deploy.ts';
import { InputError } from './pipeline/outcome/input-error.ts';

interface Flags {
  to?: Destination;
  from: string;
  compress?: true;
  cname?: string;
  dryRun?: true;
  adopt?: true;
  force?: true;
}

interface ConfigFlags extends SiteFlags {
  root: string;
}

/** The servers that are configured. */
const SERVERS = { nginx: nginxConfig, caddy: caddyConfig };

const DIST = join(PROJECT_FOLDER, 'dist');

const program = new Command('deploy')
  .description('Deploy the site in dist/: only what has changed, and what other files link to first.')
  .addOption(
    valueOption('--to <place>', 'a folder, or rclone:REMOTE:PATH for what rclone reaches', parseDestination),
  )
  .addOption(valueOption('--from <folder>', 'the built site', parseFolder).default(DIST, 'dist'))
  .option(
    '--compress',
    'also put .gz, .br and .zst forms beside files that are text, for servers that send them',
  )
  .addOption(valueOption('--cname <domain>', 'write CNAME, for a branch of GitHub Pages', parseDomain))
  .option('--dry-run', 'list what would be sent and deleted, and change nothing')
  .option('--adopt', 'take over files at the site’s addresses that were put there by other means')
  .option('--force', 'deploy a site that lacks files or days it had before');

program.action(async ({ to: given, from, ...flags }: Flags) => {
  const to = given ?? configuredDestination(process.env, PROJECT_FOLDER);
  if (to === undefined) throw new InputError('--to', 'it is missing', 'name a folder, or rclone:REMOTE:PATH');
  const kept = configuredArchive(process.env, PROJECT_FOLDER);
  if (kept) checkArchivePlace(PROJECT_FOLDER, kept, deployedFolder(to));
  const target = openTarget(to);
  const onStep = (step: string) => consola.info(step);
  const options = { project: PROJECT_FOLDER, dist: resolve(from), target, ...flags, onStep };
  const plan = await deployFolder(options);
  if (flags.dryRun) for (const line of deployLines(plan)) consola.log(line);
  const sent = plan.steps.flat().length;
  const counted = `${sent} file(s), deleted ${plan.deleted.length}; ${plan.skipped} stood as they should`;
  if (flags.dryRun) consola.info(`nothing was changed; to ${target.name}: would send ${counted}`);
  else consola.success(`${target.name}: sent ${counted}`);
});

program
  .command('config')
  .description('Print the configuration of a server for the site; print it again after each withdrawal.')
  .argument('<server>', 'nginx or caddy')
  .addOption(
    valueOption(
      '--root <folder>',
      'the folder of the host, below which --base leads',
      parseWebRoot,
      '/srv/www',
    ),
  )
  .addOption(valueOption('--site <url>', 'the URL the site is served from', parseSite))
  .addOption(valueOption('--base <path>', 'the path of the site, if it shares its host', parseBase))
  .action(async (server: string, { root, ...flags }: ConfigFlags) => {
    if (server !== 'nginx' && server !== 'caddy')
      throw new InputError(JSON.stringify(server), 'it is not a known server', 'write nginx or caddy');
    const { site, base, publication } = siteSettings(flags, process.env);
    const withdrawn = await goneAddresses(DIST, await readWithdrawn(DIST));
    const text = SERVERS[server]({ site, base, root, headers: publication?.headers, withdrawn });
    process.stdout.write(`${text.trimEnd()}\n`);
  });

await runProgram(program, PROJECT_FOLDER);
