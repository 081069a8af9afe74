import { Command } from 'commander';
import { consola } from 'consola';
import { PROJECT_FOLDER } from './adapters/project-folder.ts';
import { rebuildSite } from './adapters/rebuild-site.ts';
import { runCommand } from './adapters/run-command.ts';
import { openSnapshots } from './adapters/snapshot/open-snapshots.ts';
import { defaultDigestOptions } from './pipeline/default-digest-options.ts';

interface Flags {
  site?: string;
  base?: string;
  publish?: true;
}

const program = new Command('rebuild')
  .description('Verify snapshots and build their site into dist/.')
  .argument('<path...>', 'snapshots: directories, .tar.gz or .tar.zst files, one a day')
  .option('--site <url>', 'where the site will be served from')
  .option('--base <path>', 'the path below it, when the site shares its host')
  .option('--publish', 'show full texts only where the source’s licence allows it');

program.action((paths: string[], flags: Flags) =>
  runCommand(async () => {
    const started = performance.now();
    const snapshots = await openSnapshots(paths);
    const articles = snapshots.reduce((sum, snapshot) => sum + snapshot.articles.length, 0);
    consola.info(`verified ${snapshots.length} snapshot(s) with ${articles} articles`);
    await rebuildSite(snapshots, {
      project: PROJECT_FOLDER,
      digest: defaultDigestOptions(flags.publish ? 'licensed' : 'full'),
      site: flags.site,
      base: flags.base,
      onStep: (step) => consola.info(step),
    });
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    consola.success(`built the site of ${articles} articles into dist/ in ${seconds} s`);
  }),
);

await program.parseAsync();
